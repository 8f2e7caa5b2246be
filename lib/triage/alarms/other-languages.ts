import type { AlarmKind } from '@/lib/domain/triage';

/** The plainest words for each alarm in German, French, Spanish, Portuguese, Italian and Dutch, accents folded. */
export const otherLanguages: Partial<Record<AlarmKind, string>> = {
  safety: `
    verletzt\\w*|verletzung\\w*|verbrannt\\w* ... (?:hand|arm|gesicht|finger|bein|haut)|verbrueh\\w*|verbruh\\w*|brennt|feuer (?:gefangen|ausgebrochen)|in flammen|gasgeruch|stromschlag|krankenhaus|notarzt|krankenwagen|notaufnahme|lebensmittelvergiftung|allergische reaktion|lebensgefahr\\w*|rauch (?:aus|im|in)|scherben? (?:im|in)|explodiert|gestuerzt|gesturzt|kohlenmonoxid|erstickt|bewusstlos
    (?:a |est |sont |ete |etait )?bless(?:e|ee|es|ees|ure|ures)|pris feu|prend feu|en feu|incendie|brul(?:e|ee|ure|ures) .. (?:main|bras|visage|peau|fille|fils|au)|fuite de gaz|odeur de gaz|decharge electrique|electrocut\\w*|hopital|urgences|l'ambulance|en ambulance|intoxication alimentaire|reaction allergique|danger de mort|explose|monoxyde|evanoui\\w*|morceaux? de verre|tombee? (?:dans|de) .. (?:escalier|quai)
    herid[oa]s?|se incendio|en llamas|incendio|quemaduras?|quemad[oa] .. (?:mano|brazo|cara|piel)|fuga de gas|olor a gas|descarga electrica|(?:en el|al) hospital|urgencias|ambulancia|intoxicacion|intoxicad[oa]s?|reaccion alergica|exploto|monoxido|desmayad[oa]|trozos? de vidrio|cristales? en
    ferid[oa]s?|pegou fogo|em chamas|queimadura\\w*|vazamento de gas|cheiro de gas|choque eletrico|pronto[- ]socorro|ambulancia|intoxicacao|reacao alergica|explodiu|desmaiou|caco de vidro|vidro (?:na|no) (?:comida|boca)|machucou|machucad[oa]s?
    ferit[oaie]|ha preso fuoco|in fiamme|incendio|ustion[ei]|bruciat[oa] .. (?:mano|braccio|faccia|pelle)|fuga di gas|odore di gas|scossa elettrica|ospedale|pronto soccorso|ambulanza|intossicazione|reazione allergica|esplos[oa]|svenut[oa]|pezzi? di vetro|schegg[ei]
    gewond\\w*|(?:staat|stond|vliegt|vloog) in brand|in brand (?:gevlogen|gestoken)|brand uitgebroken|verbrand\\w* .. (?:hand|arm|gezicht|vingers|huid)|gaslek|gaslucht|gasgeur|elektrische schok|ziekenhuis|spoedeisende|de ambulance|voedselvergiftiging|allergische reactie|ontploft|flauwgevallen|glas in (?:mijn|de|het)|levensgevaarlijk`,
  'self-harm': `
    umbringen|selbstmord|suizid\\w*|(?:will|mochte|moechte) (?:nicht mehr (?:leben|da sein)|sterben)|das leben nehmen|mich umzubringen|nicht mehr leben
    me suicider|suicid\\w*|envie de mourir|veux mourir|en finir avec la vie|me tuer|plus envie de vivre|me foutre en l'air
    suicid\\w*|quiero morir\\w*|quitarme la vida|matarme|no quiero (?:seguir viviendo|vivir)|ganas de vivir
    suicidio|suicid\\w*|quero morrer|me matar|tirar a minha vida|nao quero (?:mais )?viver|vontade de morrer
    suicid\\w*|voglio morire|uccidermi|togliermi la vita|farla finita|ammazzarmi|non voglio piu vivere
    zelfmoord|suicid\\w*|wil (?:dood|niet meer leven)|van het leven beroven|mezelf (?:iets aandoen|van kant)|einde aan maken`,
  threat: `
    ich (?:bringe?|schlag\\w*|stech\\w*|erschiess\\w*) (?:euch|dich|sie|ihn) .. (?:um|tot|ab|zusammen)|(?:euren|den) laden an(?:zunden|zuende\\w*)|bombendrohung|ich weiss wo (?:du|ihr|er|sie) wohn\\w*
    je vais (?:vous|te|le|la) (?:tuer|buter|crever|frapper|casser la gueule)|alerte a la bombe|je sais ou (?:tu habites|vous habitez)|bruler votre (?:magasin|boutique|agence)
    (?:os|te|lo|la|los) voy a (?:matar|partir la cara|quemar|reventar)|amenaza de bomba|se donde (?:vives|viven|trabajas)|quemar vuestra tienda
    vou (?:te|vos|lhe) (?:matar|bater|partir)|vou matar|ameaca de bomba|sei onde (?:moras|voce mora|moram)
    (?:vi|ti|lo|la) (?:ammazzo|uccido|spacco la faccia|meno)|minaccia bomba|so dove (?:abiti|abitate|lavori)|brucio il negozio
    ik (?:maak|schiet|sla|steek) (?:je|jullie|hem|haar) .. (?:af|dood|neer|kapot|lek)|bommelding|weet waar (?:je|jullie|hij|zij) woont?|jullie winkel in brand`,
  legal: `
    (?:mein |meinem |meinen |unser |einen |zum |rechts)?anwalt\\w*|rechtsanw\\w*|klage (?:einreichen|eingereicht|erheben|erhoben)|verklage\\w*|rechtliche schritte|vor gericht|strafanzeige|anzeige (?:erstatten|erstattet)|verbraucherzentrale|schlichtungsstelle|bundesnetzagentur|bafin|mahnbescheid|schadensersatz
    (?:mon |un |notre )?avocat\\w*|porter plainte|porte plainte|plainte (?:deposee|contre)|poursuites|poursuivre en justice|tribunal|mise en demeure|dgccrf|mediateur|en justice|huissier|ufc que choisir|signal ?conso|action collective
    (?:mi |un |nuestro )?abogad[oa]s?|demandar\\w*|demanda (?:judicial|contra)|denuncia\\w*|acciones legales|juzgado|tribunal\\w*|hoja de reclamaciones|facua|profeco|sernac|juicio
    (?:meu |um )?advogad[oa]s?|processar|processo judicial|vou processar|accao judicial|acao judicial|tribunal|procon|reclame aqui|livro de reclamacoes|queixa[- ]crime|danos morais|justica
    (?:mio |un |nostro )?avvocat[oi]|denuncia\\w*|denunciare|querela|vie legali|azione legale|tribunale|giudice di pace|codacons|altroconsumo|agcom|associazione consumatori|diffida
    (?:mijn |een |onze )?advoca(?:at|ten)|rechtszaak|aanklagen|juridische stappen|naar de rechter|aangifte|ombudsman|consumentenbond|geschillencommissie|kantonrechter|ingebrekestelling|kifid|incassobureau`,
  press: `
    journalist(?:in|en|innen)|ein journalist|redakteur(?:in)?|reporterin|an die (?:presse|medien|zeitung)|(?:bild|lokal)zeitung|presseanfrage|redaktion|stern tv|akte 2\\d|wiso
    journalistes?|redact(?:eur|rice|ion)|a la presse|aux medias|dans la presse|demande presse|60 millions|cash investigation
    periodistas?|reporter[oa]s|a la prensa|a los medios|redaccion|un reportaje|telediario
    jornalistas?|a imprensa|aos jornais|reportagem|redacao
    giornalist[aie]|alla stampa|ai giornali|redazione|inchiesta (?:su|sul)|striscia la notizia|le iene
    (?:een|de|ik ben) journalist(?:e)?|journalisten|verslaggever|naar de (?:pers|media|krant)|de krant|redactie|persverzoek`,
  discrimination: `
    diskriminier\\w*|rassis\\w*|sexis\\w*|homophob\\w*|auslanderfeindlich\\w*|auslaenderfeindlich\\w*|wegen meiner (?:hautfarbe|herkunft|religion|behinderung)|weil ich (?:schwarz|auslander(?:in)?|auslaender(?:in)?|behindert|schwul|lesbisch|schwanger) bin|kopftuch
    discrimin\\w*|racis\\w*|sexis\\w*|homophob\\w*|parce que je suis (?:noire?|arabe|handicapee?|musulmane?|gay|enceinte)|couleur de (?:ma|la) peau|mon voile|propos racistes
    discrimin\\w*|racis\\w*|machis\\w*|homofob\\w*|xenofob\\w*|por ser (?:negr[oa]|extranjer[oa]|mujer|gay|gitan[oa]|discapacitad[oa]|latin[oa])|color de (?:mi|la) piel
    discrimin\\w*|racis\\w*|machis\\w*|homofob\\w*|xenofob\\w*|por ser (?:negr[oa]|brasileir[oa]|estrangeir[oa]|mulher|gay|deficiente)|cor da (?:minha |nossa )?pele
    discrimin\\w*|razzis\\w*|sessis\\w*|omofob\\w*|xenofob\\w*|perche sono (?:ner[oa]|straniero|straniera|gay|disabile|donna)|colore della (?:mia )?pelle
    discrimin\\w*|gediscrimineerd|racis\\w*|seksis\\w*|homofoob|homofob\\w*|omdat ik (?:zwart|donker|moslim|buitenlander|gehandicapt|homo|zwanger) ben|huidskleur|hoofddoek`,
  data: `
    datenschutz\\w*|dsgvo|datenpanne|datenleck|meine daten (?:loschen|loeschen|weiter\\w*|verkauft|geleakt)|auskunft (?:nach|gemass) art\\w*|(?:daten|adresse|rechnung) (?:eines|einer|von) (?:fremden|anderen)|konto (?:wurde )?gehackt|gehackt|fremde? (?:daten|rechnung|adresse)
    rgpd|cnil|donnees personnelles|fuite de donnees|vie privee|mes donnees|compte (?:a ete )?pirate|pirate mon compte|usurpation d'identite|les (?:donnees|coordonnees) d'un autre client
    rgpd|proteccion de datos|datos personales|mis datos|aepd|filtracion de datos|hackead[oa]|robado mis datos|datos de otr[oa] client\\w*|suplantacion
    rgpd|lgpd|protecao de dados|dados pessoais|meus dados|vazamento de dados|hackead[oa]|hackearam|dados de outr[oa] (?:cliente|pessoa)|conta (?:foi )?invadida
    gdpr|garante (?:della )?privacy|dati personali|i miei dati|violazione (?:dei dati|della privacy)|account hackerato|hackerat[oa]|dati di un altro (?:cliente|utente)|furto d'identita
    avg|persoonsgegevens|datalek|mijn gegevens|autoriteit persoonsgegevens|privacy ?schending|gehackt|gegevens van (?:een )?(?:ander|iemand anders|andere klant)|identiteitsfraude`,
  abuse: `
    (?:ihr|du|sie|verdammte|dumme|dreckige) .. (?:arschlocher|arschloecher|arschloch|wichser|hurensohn\\w*|missgeburt\\w*|dreckschwein\\w*|fotzen?|untermenschen|abschaum)|verreckt|fickt euch
    (?:vous|tu|t'es|bande|espece|sale) .. (?:connards?|connasses?|encules?|salopes?|putes?|ordures?|fils de pute)|allez crever|nique ta mere|va te faire
    (?:sois|eres|panda|malditos|putos) .. (?:hijos de puta|cabrones|imbeciles|gilipollas|putas?|escoria|mierdas|basura humana)|hijos? de puta|ojala os muerais
    (?:voces|seus|sua|bando) .. (?:filhos? da puta|cabroes|vagabund[oa]s?|putas?|lixo humano|imbecis)|filhos? da puta|vao morrer
    (?:siete|sei|branco|brutti) .. (?:stronz[aeio]|bastard[aeio]|figli[oi]? di puttana|merde|puttane?|vermi)|figli? di puttana|crepate|andate a morire
    (?:jullie|stelletje|jij|vuile) .. (?:klootzakken|kankerlijers|hoeren|hufters|tyfus\\w*|kutwijf|uitschot)|kankerlijers?|krijg (?:kanker|de tyfus)|val dood`,
};
