import { readPosts } from './language-read';

/** A second list, written when the words stood and before they were tried on it. */
const fresh = {
  de: `
    - f b | Der Trockner brummt nur noch und wird nicht mehr warm
    - r m | Laut Kontoauszug habt ihr im Oktober zweimal kassiert
    - h s | Der Schaffner hat meine Tochter vor allen angepöbelt
    - f d | Laut Sendungsverfolgung zugestellt, bei mir ist aber nichts
    + n p | Euer Techniker war pünktlich und richtig sympathisch
    + n p | Klappt wieder alles, danke euch beiden
    0 i q | Ab wann kann man Karten für März kaufen?
    0 i q | Habt ihr vegane Alternativen auf der Karte?
    - h x | Für das Geld echt eine Zumutung
    - h s | Hab jetzt fünfmal angerufen, immer nur Musik
    - f b | Bei mir lädt die Seite ewig und dann kommt eine weiße Seite
    - f d | Im Karton fehlten zwei Schrauben und die Anleitung
    + n p | Beste Brezeln der Stadt
    - h x | Ihr habt eine treue Kundin verloren`,
  fr: `
    - f b | Le sèche-linge fait un bruit bizarre et ne chauffe plus
    - r m | D'après mon relevé vous avez encaissé deux fois en octobre
    - h s | Le contrôleur a humilié ma fille devant tout le monde
    - f d | Le suivi dit livré mais je n'ai rien reçu
    + n p | Technicien ponctuel et vraiment sympa
    + n p | Tout remarche, merci à vous deux
    0 i q | À partir de quand peut-on acheter les billets pour mars ?
    0 i q | Avez-vous des plats végans à la carte ?
    - h x | À ce prix-là c'est du vol
    - h s | J'ai appelé cinq fois, toujours la petite musique
    - f b | Chez moi la page charge sans fin puis reste blanche
    - f d | Il manquait deux vis et la notice dans le carton
    + n p | Les meilleurs croissants de la ville
    - h x | Vous venez de perdre une cliente fidèle`,
  es: `
    - f b | La secadora hace un ruido raro y ya no calienta
    - r m | Según mi extracto me habéis pasado el recibo dos veces
    - h s | El revisor humilló a mi hija delante de todos
    - f d | El seguimiento pone entregado pero aquí no hay nada
    + n p | El técnico puntual y simpatiquísimo
    + n p | Ya va todo bien, gracias a los dos
    0 i q | ¿Desde cuándo se pueden comprar entradas para marzo?
    0 i q | ¿Hay opciones veganas en la carta?
    - h x | Por ese precio es un robo
    - h s | He llamado cinco veces y siempre la musiquita
    - f b | La página se queda cargando y luego sale en blanco
    - f d | Faltaban dos tornillos y las instrucciones en la caja
    + n p | El mejor café del barrio
    - h x | Habéis perdido a una clienta de toda la vida`,
  pt: `
    - f b | A máquina de secar faz um barulho esquisito e já não aquece
    - r m | Segundo o extrato debitaram duas vezes em outubro
    - h s | O revisor humilhou a minha filha à frente de toda a gente
    - f d | O rastreio diz entregue mas aqui não há nada
    + n p | Técnico pontual e muito atencioso
    + n p | Já está tudo bem, obrigado aos dois
    0 i q | A partir de quando se podem comprar bilhetes para março?
    0 i q | Há opções veganas na ementa?
    - h x | Por este preço é um roubo
    - h s | Liguei cinco vezes e só dá música
    - f b | A página fica a carregar e depois aparece em branco
    - f d | Faltavam dois parafusos e as instruções na caixa
    + n p | O melhor pastel de nata da cidade
    - h x | Acabaram de perder uma cliente fiel`,
  it: `
    - f b | L'asciugatrice fa un rumore strano e non scalda più
    - r m | Dall'estratto conto avete incassato due volte a ottobre
    - h s | Il controllore ha umiliato mia figlia davanti a tutti
    - f d | Il tracking dice consegnato ma qui non c'è niente
    + n p | Tecnico puntuale e davvero simpatico
    + n p | Funziona di nuovo tutto, grazie a entrambi
    0 i q | Da quando si possono comprare i biglietti per marzo?
    0 i q | Ci sono opzioni vegane nel menu?
    - h x | A questo prezzo è un furto
    - h s | Ho chiamato cinque volte, sempre e solo musichetta
    - f b | La pagina continua a caricare e poi resta bianca
    - f d | Nella scatola mancavano due viti e le istruzioni
    + n p | La miglior pizza della città
    - h x | Avete perso una cliente affezionata`,
  nl: `
    - f b | De droger maakt een raar geluid en wordt niet meer warm
    - r m | Volgens mijn afschrift hebben jullie in oktober twee keer geïncasseerd
    - h s | De conducteur heeft mijn dochter voor schut gezet
    - f d | Volgens track en trace bezorgd, maar hier ligt niks
    + n p | Monteur was op tijd en erg sympathiek
    + n p | Alles werkt weer, dank aan jullie beiden
    0 i q | Vanaf wanneer kun je kaartjes voor maart kopen?
    0 i q | Staan er veganistische opties op de kaart?
    - h x | Voor dat geld is het gewoon diefstal
    - h s | Vijf keer gebeld, steeds alleen maar muziek
    - f b | De pagina blijft laden en wordt dan wit
    - f d | Er ontbraken twee schroeven en de handleiding in de doos
    + n p | De beste stroopwafels van de markt
    - h x | Jullie zijn een trouwe klant kwijt`,
};

export const freshLanguagePosts = readPosts(fresh);
