import type { Group } from './groups';

/**
 * German, French, Spanish, Portuguese, Italian and Dutch: what customers say most, by the same groups as English.
 * Words that mean something else in English are left out. Written for this project.
 */
export const otherLanguages: readonly Group[] = [
  {
    id: 'waiting',
    about: 'waits',
    tone: -1.4,
    wants: 'fix',
    phrases: `warte immer noch|warte seit|warten seit|seit # stunden|seit # tagen|seit # wochen|seit wochen|seit tagen|seit stunden|immer noch nicht|immer noch kein|immer noch keine|noch immer nicht|keine antwort|keine rückmeldung|niemand antwortet|nicht angekommen|nicht geliefert|nie angekommen|verspätung|verspätet|zu spät|warteschleife|wo bleibt|wo ist mein|wo ist meine|
      j'attends|j'attends toujours|toujours pas|toujours rien|attends depuis|attente|aucune réponse|pas de réponse|sans réponse|aucune nouvelle|pas reçu|jamais reçu|jamais arrivé|pas arrivé|pas livré|retard|en retard|depuis # jours|depuis # heures|depuis # semaines|où est mon|où est ma|
      sigo esperando|llevo esperando|llevo # horas|llevo # días|esperando desde|sin respuesta|nadie responde|no responden|no contestan|no ha llegado|no llegó|no llega|nunca llegó|no he recibido|retraso|retrasado|con retraso|demora|desde hace # días|dónde está mi|
      ainda estou à espera|à espera|estou esperando|esperando há|sem resposta|ninguém responde|não respondem|não chegou|nunca chegou|não recebi|atraso|atrasado|atrasada|há # dias|há # horas|há # semanas|cadê meu|cadê minha|onde está meu|
      sto aspettando|aspetto da|sto ancora aspettando|ancora niente|nessuna risposta|non rispondete|non risponde|non risponde nessuno|non è arrivato|non è arrivata|mai arrivato|non ho ricevuto|ritardo|in ritardo|da # giorni|da # ore|da # settimane|dov'è il mio|dov'è la mia|
      wacht nog steeds|ik wacht al|wacht al|nog steeds niet|nog steeds geen|nog geen|geen antwoord|geen reactie|niemand reageert|niet aangekomen|niet geleverd|niet ontvangen|nooit ontvangen|vertraging|vertraagd|te laat|al # dagen|al # uur|al # weken|waar blijft|waar is mijn`,
  },
  {
    id: 'failing',
    about: 'something does not work',
    tone: -1.3,
    wants: 'fix',
    phrases: `funktioniert nicht|geht nicht|geht nicht mehr|klappt nicht|lädt nicht|stürzt ab|abgestürzt|fehlermeldung|fehler|defekt|kaputt|beschädigt|verloren|verschwunden|ausgefallen|ausfall|gestrichen|storniert|annulliert|falsch|falsche|gesperrt|kann nicht|kann mich nicht|können nicht|komme nicht|fehlt|ist weg|
      ne marche pas|ne marche plus|ne fonctionne pas|ne fonctionne plus|marche pas|fonctionne pas|bloqué|bloquée|erreur|panne|en panne|cassé|cassée|abîmé|endommagé|perdu|perdue|annulé|annulée|impossible de|ne peux pas|peux pas|plante|bogue|mauvais article|
      no funciona|no me funciona|no sirve|no carga|no abre|no puedo|no me deja|se cierra|falla|fallo|avería|averiado|roto|rota|dañado|dañada|perdido|perdida|perdieron|cancelado|cancelada|cancelaron|equivocado|bloqueado|bloqueada|sin servicio|sin internet|se cayó|
      não funciona|não está funcionando|não abre|não carrega|não consigo|não posso|travou|trava|quebrado|quebrada|danificado|perdido|perderam|cancelado|cancelada|cancelaram|errado|errada|bloqueado|bloqueada|sem sinal|sem internet|caiu|fora do ar|
      non funziona|non va|non si apre|non carica|non riesco|non posso|si blocca|bloccato|bloccata|errore|guasto|rotto|rotta|danneggiato|danneggiata|perso|persa|smarrito|smarrita|cancellato|cancellata|annullato|annullata|sbagliato|sbagliata|
      werkt niet|doet het niet|werkt niet meer|laadt niet|loopt vast|crasht|storing|foutmelding|fout|kapot|beschadigd|kwijt|kwijtgeraakt|verloren|geannuleerd|verkeerde|verkeerd|geblokkeerd|kan niet|lukt niet`,
  },
  {
    id: 'money',
    about: 'speaks of money',
    tone: -1.1,
    wants: 'refund',
    phrases: `doppelt abgebucht|abgebucht|zu viel berechnet|mein geld|geld zurück|rückerstattung|erstattung|erstattet|betrug|abzocke|entschädigung|gutschrift|
      débité deux fois|prélevé deux fois|facturé deux fois|remboursement|rembourser|remboursé|remboursez|mon argent|arnaque|escroquerie|voleurs|dédommagement|
      cobrado dos veces|cobraron dos veces|me cobraron|doble cobro|reembolso|devolución|devolver mi dinero|mi dinero|estafa|ladrones|compensación|
      cobrado duas vezes|cobraram duas vezes|me cobraram|cobrança indevida|estorno|dinheiro de volta|meu dinheiro|golpe|ladrões|indenização|indemnização|
      addebitato due volte|addebito doppio|rimborso|rimborsare|rimborsato|i miei soldi|soldi indietro|truffa|ladri|risarcimento|
      dubbel afgeschreven|afgeschreven|geld terug|mijn geld|terugbetaling|terugbetaald|oplichting|oplichters|schadevergoeding`,
  },
  {
    id: 'treatment',
    about: 'complains of how they were treated',
    tone: -1.6,
    wants: 'heard',
    phrases: `unverschämt|unfreundlich|unmöglich|schlechter service|schlecht|miserabel|katastrophe|katastrophal|furchtbar|schrecklich|enttäuscht|enttäuschend|enttäuschung|frechheit|lächerlich|peinlich|nie wieder|sauer|wütend|genervt|nervt|inkompetent|ärgerlich|ärger|zumutung|mies|scheiße|scheiss|danke für nichts|danke für gar nichts|kundenservice ist|unzufrieden|traurig|saftladen|
      honteux|scandaleux|inadmissible|inacceptable|lamentable|nul|nulle|déçu|déçue|décevant|déception|horrible|catastrophe|catastrophique|ridicule|incompétent|incompétents|plus jamais|en colère|marre|ras le bol|furieux|furieuse|mécontent|mécontente|merci pour rien|foutage de gueule|service client nul|pire|désagréable|impoli|mensonge|menteurs|
      vergüenza|vergonzoso|pésimo|pésima|fatal|terrible|horrible|decepcionado|decepcionada|decepción|decepcionante|inaceptable|incompetentes|nunca más|enfadado|enojado|harto|harta|indignante|ridículo|mal servicio|muy mal|muy malo|mala atención|gracias por nada|peor|lamentable|maleducado|mentirosos|asco|
      vergonha|péssimo|péssima|horrível|terrível|ruim|decepcionado|decepcionada|desapontado|decepção|inaceitável|incompetentes|nunca mais|irritado|raiva|absurdo|ridículo|mau atendimento|mal atendido|obrigado por nada|pior|lamentável|descaso|desrespeito|falta de respeito|lixo|
      vergogna|vergognoso|pessimo|pessima|orribile|terribile|deluso|delusa|deludente|delusione|inaccettabile|incompetenti|mai più|arrabbiato|arrabbiata|furioso|schifo|ridicolo|scandaloso|servizio pessimo|grazie per niente|grazie di niente|peggiore|peggio|maleducato|maleducati|bugiardi|
      schande|schandalig|waardeloos|slecht|slechte|slechte service|belachelijk|teleurgesteld|teleurstellend|teleurstelling|verschrikkelijk|onacceptabel|onbeschoft|incompetent|nooit meer|boos|woedend|irritant|frustrerend|ergernis|dramatisch|bedankt voor niets|slechtste|leugenaars|klote|triest`,
  },
  {
    id: 'praise',
    about: 'praises',
    tone: 1.5,
    turns: true,
    phrases: `super|klasse|toll|großartig|fantastisch|wunderbar|hervorragend|perfekt|spitze|ausgezeichnet|begeistert|zufrieden|sehr gut|bester|beste|freundlich|hilfsbereit|empfehlen|gerne wieder|genial|
      génial|géniale|excellent|excellente|formidable|parfait|parfaite|magnifique|ravi|ravie|satisfait|satisfaite|au top|bravo|adorable|je recommande|très bon|très bonne|
      excelente|genial|fantástico|fantástica|maravilloso|perfecto|perfecta|encantado|encantada|contento|muy bueno|muy buena|muy bien|el mejor|la mejor|recomiendo|amable|increíble|estupendo|
      ótimo|ótima|maravilhoso|perfeito|perfeita|adorei|amei|satisfeito|muito bom|muito boa|o melhor|a melhor|recomendo|simpático|incrível|parabéns|sensacional|
      ottimo|ottima|eccellente|fantastico|fantastica|meraviglioso|perfetto|perfetta|bravissimi|soddisfatto|soddisfatta|molto bene|il migliore|la migliore|consiglio|gentile|gentilissimi|complimenti|
      geweldig|fantastisch|uitstekend|perfect|prachtig|tevreden|blij|heel goed|zeer goed|beste|vriendelijk|behulpzaam|aanrader|top`,
  },
  {
    id: 'thanks',
    about: 'thanks',
    tone: 1,
    phrases:
      'danke|vielen dank|dankeschön|danke schön|merci|merci beaucoup|gracias|muchas gracias|obrigado|obrigada|muito obrigado|grazie|grazie mille|bedankt|dank je|dank u|dankjewel|hartelijk dank',
  },
  {
    id: 'question',
    about: 'asks',
    tone: 0.1,
    wants: 'information',
    phrases: `wie kann ich|kann ich|kann man|könnt ihr|gibt es|wann kommt|wann öffnet|wann ist|wo finde ich|habt ihr|wie lange|wie viel|weiß jemand|ist es möglich|
      comment puis-je|comment faire|est-ce que|puis-je|peut-on|pouvez-vous|y a-t-il|quand est-ce|à quelle heure|où trouver|où puis-je|combien|savez-vous|
      cómo puedo|puedo|pueden|hay alguna|tienen|cuándo|a qué hora|dónde puedo|cuánto cuesta|cuánto|es posible|alguien sabe|
      como posso|como faço|posso|podem|existe|vocês têm|quando|que horas|onde posso|quanto custa|quanto|é possível|alguém sabe|
      come posso|posso|potete|avete|c'è un|quando apre|a che ora|dove posso|quanto costa|quanto|è possibile|qualcuno sa|
      hoe kan ik|kan ik|kunnen jullie|hebben jullie|is er een|wanneer komt|hoe laat|waar kan ik|hoeveel kost|hoeveel|is het mogelijk|weet iemand`,
  },
  {
    id: 'denial',
    about: 'says what is not so',
    tone: -0.5,
    wants: 'heard',
    phrases: `nicht|kein|keine|keinen|nie|niemand|nichts|pas|jamais|rien|aucun|aucune|personne|nunca|nadie|nada|ningún|ninguna|não|ninguém|nenhum|nenhuma|non|mai|niente|nessuno|nessuna|niet|geen|nooit|niets|niemand`,
  },
];
