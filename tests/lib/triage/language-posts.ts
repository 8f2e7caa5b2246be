import { readPosts } from './language-read';

/** Posts written for this check before the words of the languages were looked at; how a line is read: language-read.ts. */
const lists = {
  de: `
    - f d | Mein Paket sollte Dienstag kommen, heute ist Samstag und es ist immer noch nicht da
    - r m | Ihr habt mir den Betrag doppelt abgebucht, ich möchte mein Geld zurück
    - f b | Die Waschmaschine ist nach zwei Wochen schon kaputt
    - h s | Der Verkäufer war total unfreundlich und hat mich einfach stehen lassen
    + n p | Danke für die schnelle Hilfe, ihr seid klasse!
    0 i q | Wann macht eure Filiale in Köln am Samstag auf?
    - f b | Seit gestern Abend kein Internet, was ist da los?
    - h s | 50 Minuten in der Warteschleife und dann rausgeflogen. Unverschämt.
    - r m | Wo bleibt meine Erstattung? Seit sechs Wochen warte ich.
    + n p | Wirklich leckeres Essen und super nettes Personal gestern Abend
    0 i q | Kann ich das Fahrrad im ICE mitnehmen?
    - f d | Lieferung kam beschädigt an, der halbe Karton ist aufgerissen
    - h s | Keiner antwortet auf meine Mails, toller Kundenservice
    - f b | App stürzt jedes Mal ab, wenn ich das Ticket öffnen will
    + n p | Bin begeistert von den neuen Schuhen, passen perfekt
    - h x | Nie wieder bei euch, das war mein letzter Einkauf
    0 i q | Gibt es den Rucksack auch in grün?
    - r m | Storniert und trotzdem abkassiert, bitte sofort zurücküberweisen
    - h s | Was für ein Saftladen, keiner ist zuständig
    - f d | Bestellung seit drei Wochen offen und niemand weiß wo sie steckt
    + n p | Großes Lob an den Fahrer der Linie 7, er hat auf meine Oma gewartet
    0 i q | Wie kann ich meine Adresse ändern?
    - h d | Schon wieder zwei Stunden Verspätung, ich verpasse meinen Anschluss
    - f b | Heizung geht nicht, die Wohnung hat 14 Grad
    - h x | Eine Frechheit was ihr hier abzieht
    0 n x | Fliege morgen mit euch nach Lissabon
    - f b | Das Display hat nach dem ersten Tag einen Riss
    - h s | Ich wurde am Telefon angeschrien, geht gar nicht
    + n p | Endlich mal eine Firma, bei der alles geklappt hat
    - r m | Für den Koffer 60 Euro extra verlangt, obwohl er gebucht war. Ich will das zurück
    0 i q | Welche Größe soll ich bei 1,80 m nehmen?
    - h x | Das Zimmer war dreckig und es roch nach Schimmel
    - f d | Falscher Artikel geliefert, ich hatte blau bestellt
    + n p | Top Beratung in der Filiale Mitte, gerne wieder
    - f b | Kann mich nicht einloggen, das Passwort wird nicht angenommen
    0 i q | Nehmt ihr auch Kartenzahlung?
    - h s | Termin wurde zum dritten Mal verschoben, ich bin echt sauer
    - h x | Schade, früher war die Pizza viel besser
    + n p | Vielen Dank, das ging wirklich fix
    0 n x | Neues Logo gesehen heute`,
  fr: `
    - f d | Mon colis devait arriver lundi et toujours rien
    - r m | Vous m'avez prélevé deux fois, je veux être remboursé
    - f b | Le lave-linge est tombé en panne au bout de deux semaines
    - h s | Vendeuse très désagréable, elle m'a carrément ignorée
    + n p | Merci pour votre aide rapide, vous êtes au top !
    0 i q | À quelle heure ouvre le magasin de Lyon samedi ?
    - f b | Plus d'internet depuis hier soir, que se passe-t-il ?
    - h s | Une heure d'attente au téléphone pour se faire raccrocher au nez
    - r m | J'attends mon remboursement depuis six semaines
    + n p | Un repas délicieux et un service adorable hier soir
    0 i q | Est-ce que je peux emmener mon vélo dans le train ?
    - f d | Livraison arrivée abîmée, le carton était éventré
    - h s | Personne ne répond à mes mails, bravo le service client
    - f b | L'application plante à chaque fois que j'ouvre mon billet
    + n p | Ravie de mes nouvelles chaussures, elles sont parfaites
    - h x | C'est la dernière fois que j'achète chez vous
    0 i q | Le sac existe aussi en vert ?
    - r m | Commande annulée mais débitée quand même, remboursez-moi
    - h s | Quelle honte, personne n'est responsable de rien
    - f d | Ma commande est bloquée depuis trois semaines et personne ne sait où elle est
    + n p | Bravo au conducteur du bus 7 qui a attendu ma grand-mère
    0 i q | Comment changer mon adresse de livraison ?
    - h d | Encore deux heures de retard, je rate ma correspondance
    - f b | Le chauffage ne marche pas, il fait 14 degrés chez nous
    - h x | Vous vous moquez du monde
    0 n x | Je vole avec vous demain pour Lisbonne
    - f b | L'écran est fissuré dès le premier jour
    - h s | On m'a crié dessus au téléphone, inadmissible
    + n p | Enfin une entreprise sérieuse, tout s'est passé comme prévu
    - r m | On m'a facturé 60 euros pour une valise déjà payée, je veux mon argent
    0 i q | Quelle taille choisir pour 1m80 ?
    - h x | La chambre était sale et sentait le moisi
    - f d | J'ai reçu le mauvais article, j'avais commandé du bleu
    + n p | Super conseil en boutique, je reviendrai
    - f b | Impossible de me connecter, mot de passe refusé
    0 i q | Vous acceptez la carte ?
    - h s | Rendez-vous reporté pour la troisième fois, j'en ai marre
    - h x | Dommage, la pizza était bien meilleure avant
    + n p | Merci beaucoup, c'était vraiment rapide
    0 n x | Vu votre nouveau logo aujourd'hui`,
  es: `
    - f d | Mi paquete tenía que llegar el lunes y todavía nada
    - r m | Me habéis cobrado dos veces, quiero que me devolváis el dinero
    - f b | La lavadora se ha estropeado a las dos semanas
    - h s | La dependienta fue muy borde y me dejó con la palabra en la boca
    + n p | Gracias por la ayuda tan rápida, ¡sois geniales!
    0 i q | ¿A qué hora abre la tienda de Sevilla el sábado?
    - f b | Sin internet desde anoche, ¿qué pasa?
    - h s | Una hora esperando al teléfono y me cuelgan
    - r m | Llevo seis semanas esperando el reembolso
    + n p | La cena riquísima y el personal encantador
    0 i q | ¿Puedo llevar la bici en el tren?
    - f d | El pedido llegó roto, la caja venía destrozada
    - h s | Nadie contesta a mis correos, vaya atención al cliente
    - f b | La aplicación se cierra cada vez que abro el billete
    + n p | Encantada con mis zapatos nuevos, perfectos
    - h x | Es la última vez que compro aquí
    0 i q | ¿La mochila está también en verde?
    - r m | Cancelé y me cobraron igual, devolvedme lo mío
    - h s | Vergonzoso, nadie se hace responsable
    - f d | Mi pedido lleva tres semanas parado y nadie sabe dónde está
    + n p | Un diez para el conductor del 7, esperó a mi abuela
    0 i q | ¿Cómo cambio la dirección de envío?
    - h d | Otra vez dos horas de retraso, pierdo la conexión
    - f b | La calefacción no funciona, estamos a 14 grados
    - h x | Os estáis riendo de nosotros
    0 n x | Mañana vuelo con vosotros a Lisboa
    - f b | La pantalla se rajó el primer día
    - h s | Me gritaron por teléfono, inaceptable
    + n p | Por fin una empresa seria, todo salió bien
    - r m | Me cobraron 60 euros por una maleta ya pagada, quiero mi dinero
    0 i q | ¿Qué talla me recomendáis para 1,80?
    - h x | La habitación estaba sucia y olía a humedad
    - f d | Me llegó el artículo equivocado, lo pedí azul
    + n p | Muy buen asesoramiento en tienda, volveré
    - f b | No puedo entrar en mi cuenta, no acepta la contraseña
    0 i q | ¿Aceptáis tarjeta?
    - h s | Me han cambiado la cita por tercera vez, estoy harto
    - h x | Qué pena, antes la pizza era mucho mejor
    + n p | Mil gracias, ha sido rapidísimo
    0 n x | He visto vuestro nuevo logo hoy`,
  pt: `
    - f d | A minha encomenda devia chegar segunda e ainda nada
    - r m | Cobraram duas vezes, quero o meu dinheiro de volta
    - f b | A máquina de lavar avariou ao fim de duas semanas
    - h s | A funcionária foi muito mal-educada e ignorou-me
    + n p | Obrigada pela ajuda rápida, vocês são ótimos!
    0 i q | A que horas abre a loja do Porto no sábado?
    - f b | Sem internet desde ontem à noite, o que se passa?
    - h s | Uma hora à espera ao telefone e desligaram na minha cara
    - r m | Estou há seis semanas à espera do reembolso
    + n p | Jantar delicioso e atendimento simpático
    0 i q | Posso levar a bicicleta no comboio?
    - f d | A entrega chegou danificada, a caixa vinha rasgada
    - h s | Ninguém responde aos meus emails, que belo atendimento
    - f b | A aplicação fecha sempre que abro o bilhete
    + n p | Adoro os meus sapatos novos, perfeitos
    - h x | Foi a última vez que comprei convosco
    0 i q | A mochila também existe em verde?
    - r m | Cancelei e cobraram na mesma, devolvam o valor
    - h s | Uma vergonha, ninguém se responsabiliza
    - f d | O pedido está parado há três semanas e ninguém sabe onde está
    + n p | Nota dez para o motorista do 7, esperou pela minha avó
    0 i q | Como mudo a morada de entrega?
    - h d | Outra vez duas horas de atraso, perco a ligação
    - f b | O aquecimento não funciona, estão 14 graus em casa
    - h x | Estão a gozar connosco
    0 n x | Amanhã voo convosco para Lisboa
    - f b | O ecrã partiu logo no primeiro dia
    - h s | Gritaram comigo ao telefone, inaceitável
    + n p | Finalmente uma empresa séria, correu tudo bem
    - r m | Cobraram 60 euros por uma mala já paga, quero o reembolso
    0 i q | Que tamanho aconselham para 1,80?
    - h x | O quarto estava sujo e cheirava a mofo
    - f d | Recebi o artigo errado, pedi azul
    + n p | Excelente atendimento na loja, vou voltar
    - f b | Não consigo entrar na conta, não aceita a senha
    0 i q | Aceitam cartão?
    - h s | Adiaram a consulta pela terceira vez, estou farto
    - h x | Que pena, antes a pizza era muito melhor
    + n p | Muito obrigado, foi super rápido
    0 n x | Vi o vosso novo logótipo hoje`,
  it: `
    - f d | Il mio pacco doveva arrivare lunedì e ancora niente
    - r m | Mi avete addebitato due volte, rivoglio i miei soldi
    - f b | La lavatrice si è rotta dopo due settimane
    - h s | Commessa maleducata, mi ha ignorata completamente
    + n p | Grazie per l'aiuto velocissimo, siete fantastici!
    0 i q | A che ora apre il negozio di Torino sabato?
    - f b | Senza internet da ieri sera, che succede?
    - h s | Un'ora di attesa al telefono e poi cade la linea
    - r m | Aspetto il rimborso da sei settimane
    + n p | Cena squisita e personale gentilissimo
    0 i q | Posso portare la bici in treno?
    - f d | Consegna arrivata danneggiata, la scatola era strappata
    - h s | Nessuno risponde alle mie mail, complimenti per l'assistenza
    - f b | L'app si chiude ogni volta che apro il biglietto
    + n p | Felicissima delle scarpe nuove, perfette
    - h x | È l'ultima volta che compro da voi
    0 i q | Lo zaino c'è anche in verde?
    - r m | Ordine annullato ma addebitato lo stesso, ridatemi i soldi
    - h s | Una vergogna, nessuno si prende la responsabilità
    - f d | Il mio ordine è fermo da tre settimane e nessuno sa dove sia
    + n p | Complimenti all'autista del 7 che ha aspettato mia nonna
    0 i q | Come cambio l'indirizzo di consegna?
    - h d | Di nuovo due ore di ritardo, perdo la coincidenza
    - f b | Il riscaldamento non funziona, ci sono 14 gradi
    - h x | Ci state prendendo in giro
    0 n x | Domani volo con voi a Lisbona
    - f b | Lo schermo si è crepato il primo giorno
    - h s | Mi hanno urlato al telefono, inaccettabile
    + n p | Finalmente un'azienda seria, tutto perfetto
    - r m | Mi hanno fatto pagare 60 euro per una valigia già pagata, voglio il rimborso
    0 i q | Che taglia mi consigliate per 1,80?
    - h x | La camera era sporca e puzzava di muffa
    - f d | Mi è arrivato l'articolo sbagliato, l'avevo ordinato blu
    + n p | Ottimi consigli in negozio, tornerò
    - f b | Non riesco ad accedere, non accetta la password
    0 i q | Accettate carte?
    - h s | Appuntamento rinviato per la terza volta, sono stufo
    - h x | Peccato, prima la pizza era molto più buona
    + n p | Grazie mille, davvero veloce
    0 n x | Visto oggi il vostro nuovo logo`,
  nl: `
    - f d | Mijn pakket zou maandag komen en er is nog steeds niks
    - r m | Jullie hebben twee keer afgeschreven, ik wil mijn geld terug
    - f b | De wasmachine is na twee weken al stuk
    - h s | De verkoopster was heel onbeleefd en negeerde me gewoon
    + n p | Bedankt voor de snelle hulp, jullie zijn top!
    0 i q | Hoe laat gaat de winkel in Utrecht zaterdag open?
    - f b | Sinds gisteravond geen internet, wat is er aan de hand?
    - h s | Een uur in de wacht en dan wordt er opgehangen
    - r m | Ik wacht al zes weken op mijn terugbetaling
    + n p | Heerlijk gegeten en superaardig personeel
    0 i q | Mag ik mijn fiets meenemen in de trein?
    - f d | Bestelling beschadigd aangekomen, de doos was kapot
    - h s | Niemand reageert op mijn mails, fijne klantenservice
    - f b | De app crasht elke keer als ik mijn kaartje open
    + n p | Heel blij met mijn nieuwe schoenen, ze zitten perfect
    - h x | Dit was de laatste keer dat ik hier iets koop
    0 i q | Is de rugzak er ook in het groen?
    - r m | Geannuleerd en toch betaald, stort het terug
    - h s | Schandalig, niemand voelt zich verantwoordelijk
    - f d | Mijn bestelling ligt al drie weken stil en niemand weet waar hij is
    + n p | Complimenten aan de chauffeur van lijn 7, hij wachtte op mijn oma
    0 i q | Hoe wijzig ik mijn bezorgadres?
    - h d | Alweer twee uur vertraging, ik mis mijn aansluiting
    - f b | De verwarming doet het niet, het is hier 14 graden
    - h x | Jullie nemen ons in de maling
    0 n x | Morgen vlieg ik met jullie naar Lissabon
    - f b | Het scherm was de eerste dag al gebarsten
    - h s | Ik werd uitgescholden aan de telefoon, dat kan echt niet
    + n p | Eindelijk een bedrijf waar alles klopt
    - r m | 60 euro moeten betalen voor een koffer die al geboekt was, ik wil het terug
    0 i q | Welke maat raden jullie aan bij 1,80?
    - h x | De kamer was vies en rook naar schimmel
    - f d | Verkeerd artikel ontvangen, ik had blauw besteld
    + n p | Goed advies in de winkel, ik kom zeker terug
    - f b | Ik kan niet inloggen, het wachtwoord wordt geweigerd
    0 i q | Kan ik met pin betalen?
    - h s | Afspraak voor de derde keer verzet, ik ben er klaar mee
    - h x | Jammer, vroeger was de pizza veel beter
    + n p | Dank jullie wel, dat ging echt snel
    0 n x | Vandaag jullie nieuwe logo gezien`,
};

export const languagePosts = readPosts(lists);
