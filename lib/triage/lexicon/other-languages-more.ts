import type { Group } from './groups';

/** The same groups again with what the first list left out: how people say it, not only what it is called. */
export const otherLanguagesMore: readonly Group[] = [
  {
    id: 'waiting',
    about: 'waits',
    tone: -1.4,
    wants: 'fix',
    phrases: `immer noch nix|immer noch nichts|noch nicht da|noch nichts da|seit # monaten|seit monaten|seit gestern|seit heute früh|seit montag|seit dienstag|seit mittwoch|seit donnerstag|seit freitag|seit samstag|hängt fest|steckt fest|weiß niemand|niemand weiß|sollte * kommen|sollte * ankommen|warte jetzt|warten immer noch|keine rückmeldung|meldet sich niemand|meldet sich keiner|wann kommt endlich|verspätungen|verpasse|verpasst|anschluss weg|ewig gewartet|ewig lange|schon wieder|zum # mal|zum dritten mal|zum zweiten mal|
      toujours bloquée|toujours bloqué|devait arriver|devait être livré|depuis hier|depuis lundi|depuis mardi|depuis mercredi|depuis jeudi|depuis vendredi|depuis samedi|depuis # mois|depuis des semaines|depuis des jours|personne ne sait|personne ne répond|ne répond|pas de nouvelles|sans nouvelles|encore # heures|je rate|on a raté|j'ai raté|correspondance ratée|interminable|pour la # fois|pour la troisième fois|pour la deuxième fois|encore une fois|quand est-ce que je|
      tenía que llegar|debía llegar|todavía nada|todavía no|aún no|aún nada|sigo sin|seguimos sin|desde anoche|desde ayer|desde el lunes|desde el martes|desde hace semanas|llevo semanas|llevo meses|llevo una hora|lleva semanas|lleva # semanas|lleva # días|nadie sabe|nadie contesta|nadie me|otra vez|de nuevo|pierdo la conexión|perdí el|perdimos el|por # vez|por tercera vez|por segunda vez|hora esperando|horas esperando|
      devia chegar|devia ter chegado|ainda nada|ainda não|continuo sem|continuamos sem|desde ontem|desde segunda|desde terça|estou há|há meses|há uma hora|parado há|parada há|ninguém sabe|ninguém atende|ninguém me|outra vez|de novo|perco a ligação|perdi o|perdemos o|pela # vez|pela terceira vez|pela segunda vez|
      doveva arrivare|doveva essere consegnato|ancora nulla|ancora non|sono ancora senza|siamo senza|da ieri|da lunedì|da martedì|da mesi|da un'ora|fermo da|ferma da|nessuno sa|nessuno risponde|nessuno mi|di nuovo|un'altra volta|perdo la coincidenza|ho perso il|abbiamo perso|per la # volta|per la terza volta|per la seconda volta|un'ora di attesa|ore di attesa|ore di coda|aspetto il|
      zou * komen|zou * aankomen|nog steeds niks|nog steeds niets|nog niks|nog niets|sinds gisteren|sinds gisteravond|sinds maandag|sinds dinsdag|al # maanden|al maanden|al weken|al dagen|ligt stil|niemand weet|niemand neemt op|alweer|weer te laat|ik mis mijn|aansluiting gemist|voor de # keer|voor de derde keer|voor de tweede keer|in de wacht|uur wachten|uren wachten|wanneer komt nou`,
  },
  {
    id: 'failing',
    about: 'something does not work',
    tone: -1.3,
    wants: 'fix',
    phrases: `stürzt * ab|stürzt jedes mal|stürzt dauernd|hängt sich auf|kein internet|kein netz|kein empfang|kein strom|kein wasser|kein warmwasser|kein signal|keine verbindung|heizung geht|einen riss|gerissen|aufgerissen|zerrissen|zerkratzt|zerbrochen|undicht|tropft|leckt|beschädigte|fehlerhaft|fehlerhafte|wird nicht angenommen|wird abgelehnt|abgelehnt|nicht einloggen|nicht anmelden|nicht öffnen|falscher|falsches|falschen|falsch geliefert|hatte * bestellt|ausgeloggt|wackelt|klemmt|
      tombé en panne|tombée en panne|plus d'internet|plus de réseau|plus d'électricité|plus d'eau|plus de chauffage|pas de réseau|pas d'internet|chauffage ne marche|fissuré|fissurée|éventré|éventrée|déchiré|déchirée|rayé|rayée|abîmée|fuit|une fuite|refusé|refusée|impossible d'|je n'arrive pas|n'arrive pas à|plante à chaque|se ferme|mauvaise taille|mauvais modèle|mauvaise commande|j'avais commandé|ne s'ouvre|ne charge|hors service|défectueux|défectueuse|
      se ha estropeado|se estropeó|estropeado|estropeada|se rompió|se ha roto|se rajó|rajado|rajada|rasgado|destrozado|destrozada|rayado|abollado|sin luz|sin agua|sin cobertura|sin señal|sin calefacción|no arranca|no enciende|no acepta|no entra|no puedo entrar|no consigo|no logro|equivocada|artículo equivocado|talla equivocada|lo pedí|no era lo que|gotea|se cuelga|se queda colgada|defectuoso|defectuosa|
      avariou|avariado|avariada|estragou|estragado|estragada|partiu|partido|partida ao meio|rasgado|rasgada|riscado|amassado|danificada|sem luz|sem água|sem rede|sem aquecimento|não liga|não aceita|não entra|não arranca|fecha sempre|fecha sozinha|bloqueou|encravou|artigo errado|tamanho errado|produto errado|pedi azul|não era o que pedi|pinga|com defeito|defeituoso|
      si è rotta|si è rotto|si è crepato|si è crepata|crepato|crepata|strappato|strappata|graffiato|ammaccato|scheggiato|senza luce|senza acqua|senza rete|senza riscaldamento|senza linea|non si accende|non accetta|non entra|non parte|non accede|si chiude|si spegne|cade la linea|articolo sbagliato|taglia sbagliata|prodotto sbagliato|l'avevo ordinato|gocciola|perde acqua|difettoso|difettosa|
      stuk|al stuk|ging stuk|gebarsten|gescheurd|bekrast|gedeukt|lekt|lekkage|geen internet|geen bereik|geen stroom|geen water|geen verbinding|geen warm water|verwarming doet|start niet|opent niet|niet inloggen|niet openen|wordt geweigerd|geweigerd|verkeerd artikel|verkeerde maat|had * besteld|valt uit|valt steeds uit|hapert|defect|gebroken|blijft hangen`,
  },
  {
    id: 'money',
    about: 'speaks of money',
    tone: -1.1,
    wants: 'refund',
    phrases: `abkassiert|doppelt belastet|doppelt bezahlt|zu viel bezahlt|extra verlangt|zurücküberweisen|zurückzahlen|überweist mir|will das zurück|will es zurück|möchte das zurück|geld wieder|erstattet mir|
      débitée|débité quand même|facturé # euros|facturé en double|payé deux fois|remboursez-moi|être remboursé|être remboursée|rendez-moi|mon dû|surfacturé|prélevé|prélèvement|
      me han cobrado|habéis cobrado|me habéis cobrado|cobraron igual|cobraron de más|pagado dos veces|devolvedme|devuélvanme|devolváis|devuelvan|me devuelvan|quiero mi dinero|lo mío|
      cobraram na mesma|cobraram a mais|cobraram * euros|paguei duas vezes|devolvam|devolver o valor|devolução do valor|quero o reembolso|reembolso|quero o meu dinheiro|
      avete addebitato|addebitato lo stesso|pagato due volte|fatto pagare|rivoglio|ridatemi|restituitemi|restituite|voglio il rimborso|indietro i soldi|
      twee keer afgeschreven|dubbel betaald|twee keer betaald|toch betaald|moeten betalen|te veel betaald|stort het terug|stort terug|terugstorten|wil het terug|terugkrijgen|geld terugkrijgen|terugboeken`,
  },
  {
    id: 'treatment',
    about: 'complains of how they were treated',
    tone: -1.6,
    wants: 'heard',
    phrases: `keiner antwortet|keiner reagiert|niemand reagiert|keiner zuständig|keiner ist zuständig|niemand zuständig|angeschrien|angemault|ausgelacht|abgewimmelt|stehen lassen|stehen gelassen|rausgeflogen|aufgelegt|aus der leitung|geht gar nicht|gehts noch|letzter einkauf|letzte mal|das letzte mal|nicht mehr bei euch|dreckig|schmutzig|schimmel|ekelhaft|ekelig|stinkt|schade|früher war|war mal besser|abgezockt|verarscht|für dumm|zum kotzen|hinhaltetaktik|lügen|gelogen|versprochen und|arrogant|respektlos|pampig|patzig|toller kundenservice|toller service|unzumutbar|inakzeptabel|armselig|reicht's|reicht es mir|bin bedient|bin raus|kündige|
      quelle honte|une honte|se moque|vous vous moquez|moquez du monde|foutez|on m'a crié|crié dessus|raccroché|raccrocher|raccroche au nez|ignorée|ignoré|mal reçu|mal accueilli|méprisant|méprisante|mal élevé|malpoli|malpolie|bravo le service|bravo pour|dernière fois que|plus jamais chez|personne n'est responsable|était sale|sont sales|trop sale|crasseux|moisi|dégueulasse|dégoûtant|ça pue|puait|dommage|était mieux avant|bien meilleure avant|bien meilleur avant|n'importe quoi|j'en peux plus|j'en ai assez|abusé|abuse|de pire en pire|dégradé|menti|mépris|résilie|intolérable|lamentables|
      borde|bordes|me gritaron|gritó|me cuelgan|me colgaron|palabra en la boca|me ignoró|ignoraron|vaya atención|vaya servicio|menudo servicio|última vez que|nunca más|no vuelvo|nadie se hace responsable|os estáis riendo|se ríen de|reírse de|tomadura de pelo|tomando el pelo|sucio|sucia|suciedad|olía a|olía mal|apesta|qué pena|antes era mejor|antes * mejor|mucho mejor antes|qué vergüenza|inadmisible|falta de respeto|prepotente|grosero|grosera|antipático|antipática|mentira|mienten|me mintieron|me doy de baja|impresentable|chapuza|cutre|desastre|
      mal-educada|mal-educado|mal educada|gritaram|gritou comigo|desligaram|na minha cara|na cara|ignorou-me|ignoraram|belo atendimento|que belo|lindo serviço|última vez que|não volto|ninguém se responsabiliza|a gozar|gozar connosco|gozar com|palhaçada|sujo|suja|sujidade|cheirava a|cheirava mal|mofo|nojo|nojento|que pena|antes era melhor|antes * melhor|muito melhor antes|farto|farta|inadmissível|grosseiro|antipático|antipática|mentira|mentiram|arrogante|cancelar o contrato|desastre|desilusão|desiludido|desiludida|
      maleducata|maleducate|urlato|mi hanno urlato|riattaccato|messo giù|ignorata|ignorato|complimenti per|complimenti per l'assistenza|bel servizio|bella assistenza|ultima volta che|non torno|non ci torno|nessuno si prende|prendendo in giro|presa in giro|prese in giro|sporca|sporco|sporcizia|puzzava|puzza|muffa|che schifo|peccato|prima era|molto più buona|molto meglio prima|stufo|stufa|indecente|scortese|scortesi|antipatico|antipatica|arrogante|bugia|mi avete mentito|disdico|disastro|vergognatevi|inaudito|
      onbeleefd|negeerde|genegeerd|uitgescholden|afgesnauwd|uitgelachen|opgehangen|hingen op|fijne klantenservice|mooie klantenservice|lekkere service|laatste keer dat|kom niet meer|nooit weer|niemand voelt|niemand verantwoordelijk|in de maling|voor de gek|belazerd|vies|vieze|smerig|schimmel|stonk|stinkt|rook naar|jammer|vroeger was|was vroeger|veel beter vroeger|klaar mee|ben er klaar|zat van|echt niet kunnen|kan echt niet|bizar slecht|onbehulpzaam|arrogant|respectloos|gelogen|liegen|zeg op|opzeggen|ramp|drama|wanprestatie|schaamteloos`,
  },
  {
    id: 'praise',
    about: 'praises',
    tone: 1.5,
    turns: true,
    phrases: `großes lob|ein lob|lob an|dickes lob|lecker|leckeres|leckere|köstlich|super nett|nettes|nette|netter|passen perfekt|passt perfekt|alles geklappt|hat geklappt|wirklich fix|ging schnell|schnelle hilfe|schnelle lieferung|top beratung|gute beratung|tolles|toller abend|freue mich|mega|endlich mal|weiter so|respekt|daumen hoch|einwandfrei|reibungslos|kompetent|zuvorkommend|herzlich|
      délicieux|délicieuse|chapeau|bravo au|bravo à|bravo aux|aide rapide|vraiment rapide|super conseil|bons conseils|super accueil|accueil chaleureux|je reviendrai|on reviendra|comme prévu|sérieuse|sérieux|impeccable|nickel|charmant|charmante|souriant|souriante|à l'écoute|efficace|efficaces|j'adore|coup de cœur|bluffé|bluffée|réactif|réactive|chaleureux|
      riquísima|riquísimo|buenísimo|buenísima|encantador|encantadora|encantadores|un diez|diez para|geniales|rapidísimo|rapidísima|ayuda tan rápida|muy amables|muy majos|muy profesional|volveré|volveremos|todo salió bien|salió bien|todo perfecto|seria|buen asesoramiento|muy buen|impecable|felicidades|enhorabuena|un lujo|de lujo|me encanta|me encantó|chapó|
      delicioso|deliciosa|nota dez|nota 10|ótimos|ótimas|super rápido|muito rápido|ajuda rápida|vou voltar|voltarei|voltaremos|correu tudo bem|correu bem|tudo perfeito|séria|excelente atendimento|bom atendimento|impecável|adoro|gostei muito|simpática|simpáticos|simpatia|cinco estrelas|fantásticos|competentes|prestável|prestáveis|
      squisita|squisito|buonissimo|buonissima|gentilissima|gentilissime|felicissima|felicissimo|velocissimo|velocissima|davvero veloce|fantastici|fantastiche|ottimi|ottime|ottimi consigli|tornerò|torneremo|tutto perfetto|tutto bene|azienda seria|seria e|impeccabile|complimenti all|complimenti al|complimenti alla|complimenti a|adoro|mi è piaciuto|piaciuta|cortese|cortesi|professionali|disponibili|bravi|bravissima|
      heerlijk|heerlijke|lekker gegeten|superaardig|aardig personeel|vriendelijk personeel|complimenten aan|complimenten voor|compliment|snelle hulp|snel geholpen|goed geholpen|echt snel|goed advies|goede service|kom zeker terug|komen zeker terug|alles klopt|waar alles|zitten perfect|zit perfect|eindelijk een bedrijf|super service|netjes|keurig|fijn geholpen|dikke pluim|chapeau|geweldige|gezellig|snelle levering|prima`,
  },
  {
    id: 'thanks',
    about: 'thanks',
    tone: 1,
    phrases:
      'danke für|danke euch|tausend dank|besten dank|merci pour|merci à|mille mercis|un grand merci|gracias por|mil gracias|muchísimas gracias|obrigado pela|obrigada pela|muito obrigada|agradeço|grazie per|grazie di cuore|grazie davvero|bedankt voor|dank jullie wel|dank jullie|dank u wel|heel erg bedankt',
  },
  {
    id: 'question',
    about: 'asks',
    tone: 0.1,
    wants: 'information',
    phrases: `welche größe|welcher|welches|wann macht|wann habt|wie ändere ich|wie lange dauert|nehmt ihr|akzeptiert ihr|macht ihr|bietet ihr|liefert ihr|gibt's|wo bekomme ich|was kostet|darf ich|muss ich|brauche ich|
      quelle taille|quel est|quels sont|quelle est|à quelle heure ouvre|existe aussi|vous acceptez|acceptez-vous|vous livrez|livrez-vous|avez-vous|vous avez|comment changer|comment modifier|est-ce possible|faut-il|dois-je|quand ouvre|
      qué talla|cuál es|cuáles son|a qué hora abre|está también|aceptáis|aceptan|tenéis|hacéis|cómo cambio|cómo hago|se puede|hay que|dónde está la|dónde encuentro|enviáis a|
      que tamanho|qual é|quais são|a que horas|também existe|aceitam|têm|fazem|como mudo|como altero|dá para|é preciso|onde encontro|enviam para|entregam em|
      che taglia|qual è|quali sono|a che ora apre|c'è anche|accettate|fate|come cambio|come modifico|si può|bisogna|dove trovo|spedite in|consegnate a|quando aprite|
      welke maat|welke kleur|wat kost|hoe laat gaat|hoe laat open|is * er ook|accepteren jullie|nemen jullie|leveren jullie|hoe wijzig ik|hoe verander ik|mag ik|moet ik|kan je|kun je|waar vind ik|wanneer gaan|hoe lang duurt`,
  },
];
