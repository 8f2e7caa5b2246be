import type { Language } from '../model';

/** Words of X's interface that an adapter might be tempted to read; `{n}` and `{name}` are filled in. */
export interface XWords {
  home: string;
  explore: string;
  notifications: string;
  messages: string;
  profile: string;
  post: string;
  reply: string;
  forYou: string;
  following: string;
  followers: string;
  placeholder: string;
  replyPlaceholder: string;
  postText: string;
  showMore: string;
  ad: string;
  reposted: string;
  pinned: string;
  replyingTo: string;
  quote: string;
  image: string;
  replies: string;
  reposts: string;
  likes: string;
  bookmarks: string;
  views: string;
  like: string;
  repost: string;
  bookmark: string;
  share: string;
  more: string;
  sent: string;
  view: string;
  newPosts: string;
  timelineHome: string;
  timelineConversation: string;
  account: string;
  verified: string;
  chat: string;
  chatPlaceholder: string;
  send: string;
  back: string;
  close: string;
  search: string;
  trends: string;
  sentFailed: string;
  follow: string;
  whoToFollow: string;
  posts: string;
  on: string;
}

const en: XWords = {
  home: 'Home',
  explore: 'Explore',
  notifications: 'Notifications',
  messages: 'Chat',
  profile: 'Profile',
  post: 'Post',
  reply: 'Reply',
  forYou: 'For you',
  following: 'Following',
  followers: 'Followers',
  placeholder: 'What’s happening?',
  replyPlaceholder: 'Post your reply',
  postText: 'Post text',
  showMore: 'Show more',
  ad: 'Ad',
  reposted: '{name} reposted',
  pinned: 'Pinned',
  replyingTo: 'Replying to',
  quote: 'Quote',
  image: 'Image',
  replies: '{n} Replies. Reply',
  reposts: '{n} reposts. Repost',
  likes: '{n} Likes. Like',
  bookmarks: '{n} Bookmarks. Bookmark',
  views: '{n} views. View post analytics',
  like: 'likes',
  repost: 'reposts',
  bookmark: 'bookmarks',
  share: 'Share post',
  more: 'More',
  sent: 'Your post was sent.',
  view: 'View',
  newPosts: 'Show {n} posts',
  timelineHome: 'Timeline: Your Home Timeline',
  timelineConversation: 'Timeline: Conversation',
  account: 'Account menu',
  verified: 'Verified account',
  chat: 'Chat',
  chatPlaceholder: 'Unencrypted message',
  send: 'Send',
  back: 'Back',
  close: 'Close',
  search: 'Search',
  follow: 'Follow',
  whoToFollow: 'Who to follow',
  trends: 'What’s happening',
  sentFailed: 'Something went wrong, but don’t fret, let’s give it another shot.',
  posts: '{n} posts',
  on: '{name} on X: "{text}"',
};

const de: XWords = {
  ...en,
  home: 'Startseite',
  explore: 'Entdecken',
  notifications: 'Mitteilungen',
  messages: 'Chat',
  profile: 'Profil',
  post: 'Posten',
  reply: 'Antworten',
  forYou: 'Für dich',
  following: 'Folge ich',
  followers: 'Follower',
  placeholder: 'Was gibt’s Neues?',
  replyPlaceholder: 'Poste deine Antwort',
  postText: 'Text des Posts',
  showMore: 'Mehr anzeigen',
  ad: 'Anzeige',
  reposted: '{name} hat repostet',
  pinned: 'Angeheftet',
  replyingTo: 'Antwort an',
  quote: 'Zitat',
  image: 'Bild',
  replies: '{n} Antworten. Antworten',
  reposts: '{n} Reposts. Reposten',
  likes: '{n} „Gefällt mir“-Angaben. Gefällt mir',
  bookmarks: '{n} Lesezeichen. Lesezeichen setzen',
  views: '{n} Mal angezeigt. Post-Statistiken anzeigen',
  like: '„Gefällt mir“-Angaben',
  repost: 'Reposts',
  bookmark: 'Lesezeichen',
  share: 'Post teilen',
  more: 'Mehr',
  sent: 'Dein Post wurde gesendet.',
  view: 'Anzeigen',
  newPosts: '{n} Posts anzeigen',
  timelineHome: 'Timeline: Timeline deiner Startseite',
  timelineConversation: 'Timeline: Unterhaltung',
  account: 'Account-Menü',
  verified: 'Verifizierter Account',
  chatPlaceholder: 'Unverschlüsselte Nachricht',
  send: 'Senden',
  back: 'Zurück',
  close: 'Schließen',
  search: 'Suchen',
  follow: 'Folgen',
  whoToFollow: 'Wem folgen?',
  trends: 'Was gibt’s Neues?',
  sentFailed: 'Etwas ist schiefgelaufen. Versuche es noch einmal.',
  posts: '{n} Posts',
  on: '{name} auf X: „{text}“',
};

const pt: XWords = {
  ...en,
  home: 'Página Inicial',
  explore: 'Explorar',
  notifications: 'Notificações',
  messages: 'Chat',
  profile: 'Perfil',
  post: 'Postar',
  reply: 'Responder',
  forYou: 'Para você',
  following: 'Seguindo',
  followers: 'Seguidores',
  placeholder: 'O que está acontecendo?',
  replyPlaceholder: 'Postar sua resposta',
  postText: 'Texto do post',
  showMore: 'Mostrar mais',
  ad: 'Anúncio',
  reposted: '{name} repostou',
  pinned: 'Fixado',
  replyingTo: 'Respondendo a',
  quote: 'Comentar',
  image: 'Imagem',
  replies: '{n} Respostas. Responder',
  reposts: '{n} reposts. Repostar',
  likes: '{n} Curtidas. Curtir',
  bookmarks: '{n} Itens salvos. Item Salvo',
  views: '{n} visualizações. Ver analytics do post',
  like: 'curtidas',
  repost: 'reposts',
  bookmark: 'itens salvos',
  share: 'Compartilhar post',
  more: 'Mais',
  sent: 'Seu post foi enviado.',
  view: 'Ver',
  newPosts: 'Mostrar {n} posts',
  timelineHome: 'Timeline: Sua página inicial',
  timelineConversation: 'Timeline: Conversa',
  account: 'Menu da conta',
  verified: 'Conta verificada',
  chatPlaceholder: 'Mensagem não criptografada',
  send: 'Enviar',
  back: 'Voltar',
  close: 'Fechar',
  search: 'Buscar',
  follow: 'Seguir',
  whoToFollow: 'Quem seguir',
  trends: 'O que está acontecendo',
  posts: '{n} posts',
  sentFailed: 'Algo deu errado. Tente novamente.',
  on: '{name} no X: "{text}"',
};

const all: Record<Language, XWords> = { en, de, pt };

/** Words of one language; `fill` puts values into them. */
export const xWords = (language: Language): XWords => all[language];

/** "{n} posts" with its values. */
export function fill(template: string, values: Record<string, string | number>): string {
  return template.replace(/\{(\w+)\}/g, (_, key: string) => String(values[key] ?? ''));
}

/** The label of a post's row of counts: "3 replies, 15 reposts"; counts of nothing are left out. */
export function countsLabel(
  language: Language,
  counts: { replies: number; reposts: number; likes: number; bookmarks: number; views: number },
): string {
  const names: Record<Language, [one: string, many: string][]> = {
    en: [
      ['reply', 'replies'],
      ['repost', 'reposts'],
      ['like', 'likes'],
      ['bookmark', 'bookmarks'],
      ['view', 'views'],
    ],
    de: [
      ['Antwort', 'Antworten'],
      ['Repost', 'Reposts'],
      ['„Gefällt mir“-Angabe', '„Gefällt mir“-Angaben'],
      ['Lesezeichen', 'Lesezeichen'],
      ['Mal angezeigt', 'Mal angezeigt'],
    ],
    pt: [
      ['resposta', 'respostas'],
      ['repost', 'reposts'],
      ['curtida', 'curtidas'],
      ['item salvo', 'itens salvos'],
      ['visualização', 'visualizações'],
    ],
  };
  const values = [counts.replies, counts.reposts, counts.likes, counts.bookmarks, counts.views];
  return values
    .flatMap((value, index) =>
      value > 0 ? [`${value} ${names[language][index]?.[value === 1 ? 0 : 1] ?? ''}`] : [],
    )
    .join(', ');
}
