import type { Wants } from '@/lib/domain/words';

/**
 * How customers complain, praise and ask in German, French, Spanish, Portuguese, Italian and Dutch, as patterns (see
 * lib/triage/alarms/pattern.ts): accents folded, `\w*` for endings, ` .. ` for words between. Written for this project.
 */
export interface PatternGroup {
  id: string;
  about: string;
  tone: number;
  wants?: Wants;
  lines: string;
}

export const otherPatterns: readonly PatternGroup[] = [
  {
    id: 'waiting',
    about: 'waits',
    tone: -1.3,
    wants: 'fix',
    lines: String.raw`
      (?:warte\w*|gewartet) .. (?:seit|schon|immer|ewig|auf|stunden?|tage\w*|wochen?)
      (?:zugestellt|geliefert|angekommen|versendet) .. (?:aber|obwohl|nichts|nie|nicht)
      (?:noch|bis heute|bisher) (?:immer )?(?:nicht|nichts|kein\w*|nix)
      (?:\w+|\d+) ?mal (?:angerufen|geschrieben|gemeldet|nachgefragt|gefragt|reklamiert|versucht)
      seit (?:\w+ )?(?:stunden|tagen|wochen|monaten|tagen|ewigkeiten|jahren|gestern|heute)
      (?:livre|expedie|envoye) mais .. (?:rien|pas|jamais)
      (?:appele|ecrit|relance|contacte|rappele|demande) (?:\w+ ){0,2}(?:fois)
      (?:j'attends|on attend|attendu|attendons|patiente|toujours en attente) .. (?:depuis|encore|\w+)?
      (?:toujours|encore) (?:pas|rien|aucun\w*|en attente)
      depuis (?:\w+ ){0,3}(?:heures|jours|semaines|mois|ans|lundi|hier)
      (?:entregado|enviado) pero .. (?:nada|no|nunca)
      he (?:llamado|escrito|reclamado|preguntado) (?:\w+ ){0,2}veces
      (?:llevo|llevamos|lleva) (?:\w+ ){0,3}(?:horas?|dias?|semanas?|meses|anos?|rato|esperando)
      (?:esperando|espero|esperamos|esperar) (?:\w+ ){0,2}(?:desde|horas?|dias?|semanas?|respuesta)
      (?:todavia|aun|sigo|seguimos|sigue) (?:no|sin|nada|esperando)
      (?:entregue|enviado) mas .. (?:nada|nao|nunca)
      (?:liguei|telefonei|escrevi|reclamei|contactei) (?:\w+ ){0,2}vezes
      (?:estou|estamos|esta|espero|esperamos) .. ha (?:\w+ ){0,2}(?:horas?|dias?|semanas?|meses|anos?)
      (?:ainda|continuo|continua|continuamos) (?:nao|sem|nada|a espera|a aguardar)
      (?:consegnato|spedito) ma .. (?:niente|non|nulla|mai)
      ho (?:chiamato|scritto|sollecitato|reclamato) (?:\w+ ){0,2}volte
      (?:aspetto|aspettando|aspettiamo|attendo|attesa) .. (?:da|ore|giorni|settimane|mesi|risposta)
      (?:ancora|tuttora) (?:non|niente|nulla|nessun\w*|in attesa)
      (?:bezorgd|verzonden|geleverd) .. (?:maar|niks|niets|niet|nooit)
      (?:\w+|\d+) keer (?:gebeld|gemaild|geschreven|gevraagd|contact)
      (?:wacht|wachten|gewacht) .. (?:al|nog|op|uur|uren|dagen|weken|sinds)
      (?:nog|nog steeds|steeds nog|tot nu toe) (?:niet|niks|niets|geen)
      (?:wochenlang|tagelang|stundenlang|monatelang|urenlang|wekenlang|dagenlang)`,
  },
  {
    id: 'failing',
    about: 'something does not work',
    tone: -1.3,
    wants: 'fix',
    lines: String.raw`
      (?:nicht|nimmer|kein\w*|nix) mehr
      (?:wird|geht|startet|ladt|laedt|funktioniert|lauft|laeuft|klappt|offnet|reagiert|passt|schliesst|dreht|heizt|kuhlt) (?:\w+ )?(?:nicht|nie|ewig|dauernd|kaum)
      (?:fehlt|fehlten|fehlen|fehlte|gefehlt)
      (?:brummt|quietscht|klappert|tropft|flackert|rauscht|stinkt|rostet|schimmelt|hakt|ruckelt|spinnt|streikt)
      (?:kaputt\w*|defekt\w*|beschadig\w*|beschaedig\w*|zerstor\w*|zerbroch\w*|zerkratz\w*|gebroch\w*|undicht\w*|verschimmel\w*|abgelaufen\w*|verfault\w*|vertauscht|fehlerhaft\w*)
      (?:falsch\w*|verkehrt\w*) (?:artikel|grosse|groesse|farbe|bestellung|adresse|ware|produkt|geliefert|gebucht|berechnet|teil\w*)
      (?:weisse|leere|schwarze) (?:seite|bildschirm)|schwarzer bildschirm|fehlercode|fehlermeldung\w*
      ne (?:\w+ )?(?:marche|fonctionne|chauffe|charge|demarre|ouvre|repond|s'allume|ferme|refroidit|tient|sert) (?:\w+ )?(?:plus|pas|jamais)
      (?:fait|font) un bruit|bruit bizarre|reste blanche|ecran (?:noir|blanc)|charge sans fin|tourne dans le vide
      (?:manquait|manquaient|manque|manquent|manquant\w*)
      (?:casse|cassee|cassees|brise\w*|abime\w*|dechire\w*|perime\w*|defectueu\w*|endommage\w*|rouille\w*|moisi\w*|fele\w*|tache\w*) (?!la)
      (?:bug|bugs|bugge|plante|plantee|bloque|bloquee|coupe|coupee) .. 
      ya no (?:\w+ )?(?:calienta|funciona|enfria|va|carga|enciende|arranca|abre|cierra|suena|sirve|entra)
      no (?:me |se |nos |le )?(?:calienta|funciona|enfria|carga|enciende|arranca|abre|cierra|suena|sirve|va|deja|coge|llega|responde)
      (?:ruido raro|hace un ruido|en blanco|pantalla negra|se queda (?:cargando|colgad\w*|en blanco|congelad\w*)|da error|mensaje de error)
      (?:falta|faltan|faltaba|faltaban|faltando)
      (?:rot[oa]s?|estropead\w*|averiad\w*|danad\w*|defectuos\w*|caducad\w*|rajad\w*|abollad\w*|manchad\w*|oxidad\w*|mojad\w*)
      ja nao (?:\w+ )?(?:aquece|funciona|arrefece|liga|carrega|abre|fecha|anda|arranca|entra)
      nao (?:me |se )?(?:aquece|funciona|arrefece|liga|carrega|abre|fecha|anda|arranca|entra|da|deixa|responde)
      (?:barulho (?:esquisito|estranho)|faz um barulho|em branco|ecra preto|fica a carregar|da erro|mensagem de erro)
      (?:falta|faltam|faltava|faltavam|faltou)
      (?:partid[oa]s?|estragad\w*|avariad\w*|danificad\w*|defeituos\w*|quebrad\w*|rasgad\w*|riscad\w*|amolgad\w*|enferrujad\w*|molhad\w*)
      non (?:\w+ )?(?:scalda|funziona|raffredda|carica|parte|apre|chiude|accende|va|entra|risponde|legge|prende) ?(?:piu)?
      (?:rumore strano|fa un rumore|resta bianca|schermo nero|continua a caricare|da errore|messaggio di errore)
      (?:manca|mancano|mancava|mancavano)
      (?:rott[oaie]|guast[oaie]|danneggiat\w*|difettos\w*|scadut[oaie]|crepat\w*|strappat\w*|ammaccat\w*|macchiat\w*|arrugginit\w*|bagnat[oaie])
      (?:wordt|gaat|start|laadt|werkt|opent|doet|sluit|reageert|koelt) .. (?:niet|nooit|niks) ?(?:meer)?
      niet meer|raar geluid|maakt (?:een )?(?:raar )?(?:geluid|lawaai)|blijft (?:laden|hangen|zwart|wit)|wit scherm|zwart scherm
      (?:ontbrak|ontbraken|ontbreekt|ontbreken|mist|missen) .. 
      (?:kapot\w*|stuk|beschadigd\w*|defect\w*|gescheurd\w*|gebarsten|gedeukt\w*|verrot\w*|verlopen|bekrast\w*|verroest\w*|lek)`,
  },
  {
    id: 'money',
    about: 'speaks of money',
    tone: -1.1,
    wants: 'refund',
    lines: String.raw`
      (?:zweimal|doppelt|zwei mal|mehrfach|zu viel|zuviel|trotzdem|ohne grund) .. (?:kassiert|abgebucht|berechnet|belastet|eingezogen|bezahlt|abgezogen)
      (?:kassiert|abgebucht|berechnet|belastet|eingezogen|abgezogen) .. (?:zweimal|doppelt|zu viel|obwohl|trotzdem)
      (?:geld|betrag|kaution|gebuhr|gebuehr) .. (?:zuruck|zurueck|wieder)|(?:erstatt|ruckerstatt|rueckerstatt|entschadig|gutschr)\w*
      (?:encaisse|preleve|debite|facture|compte|paye)\w* (?:\w+ ){0,2}(?:deux fois|en double|en trop|a tort|quand meme)
      (?:rembours|dedommag|indemnis)\w*
      (?:cobrad\w*|cobrar\w*|pasado|cargad\w*|pagad\w*|descontad\w*) (?:\w+ ){0,3}(?:dos veces|de mas|por duplicado|el doble|igual)
      (?:reembols|devoluci|devolv|devuelv|indemniz|compensa)\w*
      (?:debita|cobra|descont|retira|paguei|pag)\w* (?:\w+ ){0,2}(?:duas vezes|a mais|em dobro|em duplicado|na mesma)
      (?:reembols|devoluc|devolv|indemniz|estorn)\w*
      (?:incassa|addebita|prelev|pagat|fattura)\w* (?:\w+ ){0,2}(?:due volte|in piu|il doppio|lo stesso|doppio)
      (?:rimbors|risarc|restitui)\w*
      (?:twee keer|dubbel|tweemaal|te veel|onterecht) .. (?:geincasseerd|afgeschreven|betaald|berekend|gefactureerd)
      (?:geincasseerd|afgeschreven|berekend) .. (?:twee keer|dubbel|te veel|onterecht)
      (?:terugbeta|terugstort|terugboek|vergoed|terugkrijg)\w*`,
  },
  {
    id: 'treatment',
    about: 'complains of how they were treated',
    tone: -1.6,
    wants: 'heard',
    lines: String.raw`
      (?:angepobel|angepoebel|beleidig|angeschnauz|angeschr|gedemutig|gedemuetig|bedroh|ausgelach|verarsch|abgezock|ignorier|angelog|belog|betrog|vertrost|veralber|abgespeis|abgewies)\w*
      (?:zumutung|frechheit|unverschamt\w*|katastroph\w*|skandal\w*|unmoglich\w*|unmoeglich\w*|lacherlich\w*|laecherlich\w*|abzocke\w*|wucher|uberteuert\w*|ueberteuert\w*|armutszeugnis|sauerei|trauerspiel|albtraum|horror|enttausch\w*|enttaeusch\w*|furchtbar\w*|schrecklich\w*|grauenhaft\w*|miserab\w*|unterirdisch\w*|unfreundlich\w*|schlecht\w*|schlimm\w*|mies\w*|ekel\w*|eklig\w*|dreckig\w*|schmutzig\w*|nutzlos\w*|sinnlos\w*|nerv(?:t|en|ig)\w*|argerlich\w*|aergerlich\w*|wutend\w*|wuetend\w*|peinlich\w*|schlampig\w*|lieblos\w*|verspatet\w*|verspaetet\w*|wirklich nicht|blod|lahm\w*|fade|zah|versalzen|trocken\w*|ungeniessbar\w*|verbrannt\w*|kalt(?:es|er|e)? (?:essen|suppe|pizza|pommes))
      (?:kunde|kundin|kunden) .. (?:verloren|gewesen|weniger)|(?:nie|nicht) (?:wieder|mehr) (?:bei|zu|mit|hier)|das war's|nicht zu empfehlen|finger weg|nicht wert|sein geld nicht|immer nur (?:musik|warteschleife|band\w*|ausreden)
      (?:humili|insult|mepris|agress|engueul|ignor|mentir|menti|arnaqu|vole|crie|menac|moqu)\w* (?:\w+ ){0,2}(?:ma|mon|moi|nous|me|fille|fils|mere|devant|client\w*|dessus|monde|on)
      (?:c'est|c'etait|quel|quelle|du|un vrai|une vraie|pur) (?:\w+ )?(?:vol|honte|scandale|arnaque|cauchemar|catastrophe|desastre|blague|foutage|racket|horreur|deception|enfer|galere)
      (?:perdre|perdu|perdez) (?:\w+ ){0,2}client\w*|jamais plus|plus jamais|a fuir|a eviter|fuyez|ne vaut pas|pas a la hauteur|trop cher\w*|hors de prix|toujours (?:la|le) (?:petite )?(?:musique|repondeur|meme excuse)
      (?:horrible\w*|honteu\w*|scandaleu\w*|inadmissible\w*|inacceptable\w*|lamentable\w*|deplorable\w*|desagreable\w*|degueulasse\w*|degoutant\w*|decevant\w*|decu\w*|enerv\w*|furieu\w*|insupportable\w*|minable\w*|mediocre\w*|pourri\w*|crade\w*|froide?s? et|froid et|immangeable\w*|penible\w*|epouvantable\w*|incompeten\w*|malhonnete\w*|arrogant\w*)
      (?:humill|insult|grit|amenaz|ignor|mint|enga[n]|estaf|burl|maltrat|despreci|tim)(?:o|a|aron|ado|ada|an|ando|eron|io|ieron) .. (?:mi|me|nos|hija|hijo|madre|delante|client\w*|todos|todo)
      (?:es|era|un|una|vaya|menud[oa]|que|esto es) (?:\w+ )?(?:robo|timo|estafa|verguenza|desastre|pesadilla|tomadura|chapuza|escandalo|atraco|asco|decepcion|horror|chiste|engano)
      (?:perdido|perdeis|perdeis|pierden) (?:\w+ ){0,3}(?:client\w*)|no volver\w*|nunca mas|jamas|no (?:lo )?recomiendo|ni se os ocurra|no vale (?:la pena|lo que|nada)|carisim\w*|demasiado caro|siempre la (?:musiquita|misma (?:excusa|historia))
      (?:horribl\w*|horroros\w*|vergonzos\w*|pesim\w*|terribl\w*|inaceptabl\w*|inadmisibl\w*|lamentabl\w*|decepcion\w*|asqueros\w*|repugnant\w*|insoportabl\w*|malisim\w*|nefast\w*|fatal|penos\w*|incompetent\w*|grosera?s?|antipatic\w*|maleducad\w*|enfadad\w*|cabread\w*|hart[oa]s?|frio y|fria y|incomible\w*|sucia?s?|suci[oa]s?|chapucer\w*|prepotent\w*|mentiros\w*)
      (?:humilh|insult|grit|amea[c]|ignor|ment|engan|burl|maltrat|desprez|goz)(?:ou|aram|ado|ada|am|iu|iram|ando) .. (?:minha|meu|me|nos|filha|filho|mae|frente|client\w*|toda|comigo|connosco)
      (?:e|era|um|uma|que|isto e|por este preco e) (?:\w+ )?(?:roubo|burla|vergonha|desastre|pesadelo|palhacada|escandalo|nojo|desilusao|horror|piada|engano|absurdo)
      perder (?:\w+ ){0,3}client\w*|nao volt\w*|nunca mais|jamais|nao recomendo|nao vale (?:a pena|o que|nada)|carissim\w*|demasiado caro|so da musica|sempre a mesma (?:desculpa|conversa|musica)
      (?:horrivel|horriveis|vergonhos\w*|pessim\w*|terrivel|terriveis|inaceitave\w*|inadmissive\w*|lamentave\w*|decepcion\w*|desiludid\w*|nojent\w*|insuportave\w*|mau atendimento|ma educacao|mal-educad\w*|incompetent\w*|grosseir\w*|antipatic\w*|zangad\w*|irritad\w*|fart[oa]s?|intragave\w*|suj[oa]s?|arrogant\w*|mentiros\w*|fri[oa] e)
      (?:umilia|insulta|urla|minaccia|ignora|menti|inganna|truffa|maltratta|deris|offes)(?:to|ta|ti|te|no|ndo)? .. (?:mia|mio|mi|ci|figlia|figlio|madre|davanti|client\w*|tutti)
      (?:e|era|un|una|che|questo e|a questo prezzo e) (?:\w+ )?(?:furto|truffa|vergogna|disastro|incubo|presa|scandalo|schifo|delusione|orrore|barzelletta|inganno|rapina|assurdo)
      pers[oa] (?:\w+ ){0,2}client\w*|non torn\w*|mai piu|non (?:lo )?consiglio|state alla larga|non vale (?:la pena|quello|niente)|carissim\w*|troppo caro|(?:sempre|solo) (?:e solo |la )?(?:musichetta|stessa scusa|segreteria)
      (?:orribil\w*|vergognos\w*|pessim\w*|terribil\w*|inaccettabil\w*|inammissibil\w*|deludent\w*|delus[oaie]|schifos\w*|disgustos\w*|insopportabil\w*|penos\w*|incompetent\w*|maleducat\w*|scortes\w*|antipatic\w*|arrabbiat\w*|furios\w*|stuf[oaie]|immangiabil\w*|sporc[oaihe]+|arrogant\w*|bugiard\w*|fredd[oaie] e)
      (?:voor schut|uitgescholden|vernederd|beledigd|bedreigd|genegeerd|voorgelogen|belazerd|opgelicht|afgesnauwd|afgepoeierd|afgescheept|weggestuurd|uitgelachen)
      (?:is|was|een|wat een|pure|gewoon|echt) (?:\w+ )?(?:diefstal|schande|schandalig|ramp|drama|nachtmerrie|aanfluiting|oplichting|grap|tegenvaller|teleurstelling|schertsvertoning|afzetterij)
      klant (?:kwijt|verloren|minder)|nooit (?:meer|weer)|niet aan te raden|afrader|blijf weg|niet waard|geld niet waard|veel te duur|te duur|steeds (?:alleen )?(?:maar )?(?:muziek|hetzelfde|excuses)
      (?:verschrikkelijk\w*|schandalig\w*|slecht\w*|waardeloos|waardeloze|belachelijk\w*|teleurgesteld|teleurstellend\w*|onacceptabel\w*|onbeleefd\w*|onbeschoft\w*|onvriendelijk\w*|vies|vieze|smerig\w*|ranzig\w*|irritant\w*|frustrerend\w*|boos|woedend|onbetrouwbaar|incompetent\w*|ondermaats|beneden peil|koud eten|niet te eten|walgelijk\w*|arrogant\w*|leugen\w*)`,
  },
  {
    id: 'praise',
    about: 'praises',
    tone: 1.5,
    lines: String.raw`
      (?:punktlich\w*|puenktlich\w*|sympathisch\w*|freundlich\w*|herzlich\w*|hilfsbereit\w*|zuvorkommend\w*|kompetent\w*|lecker\w*|kostlich\w*|koestlich\w*|wunderbar\w*|wunderschon\w*|hervorragend\w*|fantastisch\w*|grossartig\w*|traumhaft\w*|perfekt\w*|begeister\w*|zufrieden\w*|empfehlenswert\w*|vorbildlich\w*|liebevoll\w*|genial\w*|spitze\w*|tadellos\w*|unkompliziert\w*)
      (?:beste\w*|schonste\w*|leckerste\w*|netteste\w*) (?:\w+ ){0,3}(?:der|von|in|im|ever|seit|uberhaupt|stadt|welt)
      (?:klappt|lauft|laeuft|funktioniert|geht) (?:jetzt |nun |endlich )?wieder
      (?:ponctuel\w*|sympa\w*|adorable\w*|charmant\w*|souriant\w*|efficace\w*|delicieu\w*|excellent\w*|magnifique\w*|formidable\w*|merveilleu\w*|parfait\w*|ravi\w*|genial\w*|impeccable\w*|accueillant\w*|attentionne\w*|professionnel\w*|serviable\w*|chaleureu\w*|fantastique\w*|extraordinaire\w*|succulent\w*)
      (?:meilleur\w*|plus beau\w*|plus belle\w*) (?:\w+ ){0,3}(?:de la|du|de|des|en|ville|monde|quartier)
      tout (?:re)?marche|ca (?:re)?marche|tout est (?:bon|regle|parfait)
      (?:puntual\w*|simpatic\w*|simpatiquisim\w*|amabl\w*|amabilisim\w*|encantador\w*|eficient\w*|eficaz|delicios\w*|riquisim\w*|excelent\w*|magnific\w*|maravillos\w*|perfect\w*|encantad\w*|genial\w*|impecabl\w*|profesional\w*|estupend\w*|fantastic\w*|buenisim\w*|atent[oa]s?|inmejorabl\w*|espectacular\w*)
      (?:el|la|los|las) (?:mejor|mejores) (?:\w+ ){0,2}(?:de|del|que|en)
      (?:todo bien|va todo bien|funciona de nuevo|ya funciona)
      (?:pontua\w*|simpatic\w*|atencios\w*|amave\w*|prestave\w*|eficient\w*|delicios\w*|excelent\w*|magnific\w*|maravilhos\w*|perfeit\w*|encantad\w*|genia\w*|impecave\w*|profissiona\w*|fantastic\w*|otim[oa]s?|espetacular\w*|competent\w*|satisfeit\w*)
      (?:o|a|os|as) (?:melhor|melhores) (?:\w+ ){0,3}(?:de|da|do|que|em)
      (?:tudo bem|esta tudo bem|ja funciona|tudo resolvido)
      (?:puntual\w*|simpatic\w*|gentil\w*|cortes[ei]|disponibil\w*|efficient\w*|deliz\w*|squisit\w*|eccellent\w*|magnific\w*|meraviglios\w*|perfett\w*|felic\w*|content[oaie]|genial\w*|impeccabil\w*|professional\w*|fantastic\w*|ottim[oaie]|buonissim\w*|bravissim\w*|splendid\w*|stupend\w*|consigliatissim\w*)
      (?:il|la|i|le) (?:miglior|migliore|migliori) (?:\w+ ){0,3}(?:della|del|di|che|in)
      (?:funziona di nuovo|tutto a posto|tutto ok|funziona tutto)
      (?:op tijd|sympathiek\w*|aardig\w*|vriendelijk\w*|behulpzaam|behulpzame|heerlijk\w*|lekker\w*|uitstekend\w*|fantastisch\w*|geweldig\w*|prachtig\w*|perfect\w*|tevreden|blij met|deskundig\w*|vakkundig\w*|attent\w*|klantvriendelijk\w*|aanrader|voortreffelijk\w*|super\w*)
      (?:beste|lekkerste|leukste|fijnste|mooiste) (?:\w+ ){0,3}(?:van|uit|in|ooit|die)
      (?:alles |het )?werkt (?:alles )?weer|doet het weer|alles (?:is )?(?:goed|prima|top)`,
  },
  {
    id: 'question',
    about: 'asks',
    tone: 0.1,
    wants: 'information',
    lines: String.raw`
      (?:ab wann|bis wann|wie|wo|wann|welche[rsmn]?|habt ihr|gibt es|kann man|kann ich|darf man|braucht man|muss man|bietet ihr|macht ihr|seid ihr|liefert ihr|wisst ihr) ... (?=[?])
      (?:a partir de quand|jusqu'a quand|quand|comment|ou|quel\w*|combien|est-ce|avez-vous|y a-t-il|peut-on|puis-je|proposez-vous|faites-vous|livrez-vous|etes-vous|faut-il) ... (?=[?])
      (?:desde cuando|hasta cuando|cuando|como|donde|cual\w*|cuant\w*|hay|teneis|tienen|se pued\w*|puedo|haceis|ofreceis|aceptais|que talla|que hora) ... (?=[?])
      (?:a partir de quando|ate quando|quando|como|onde|qual|quais|quant\w*|ha|tem|teem|pode-se|posso|podem|fazem|oferecem|aceitam|que tamanho|que horas) ... (?=[?])
      (?:da quando|fino a quando|quando|come|dove|qual\w*|quant\w*|c'e|ci sono|avete|si puo|si possono|posso|fate|offrite|accettate|che taglia|che ora) ... (?=[?])
      (?:vanaf wanneer|tot wanneer|wanneer|hoe|waar|welke?|hoeveel|is er|zijn er|staan er|hebben jullie|kun je|kan ik|mag ik|mogen we|leveren jullie|doen jullie|bieden jullie) ... (?=[?])`,
  },
];
