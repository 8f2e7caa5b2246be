/** Tones of emoji and emoticons as customers use them. Written for this project. */
const unhappy =
  "😠 😡 🤬 😤 😒 🙄 😑 😞 😔 😟 😢 😭 😩 😫 😣 😖 😥 😰 😨 😱 👎 💔 🤮 🤢 💩 🤦 🤦‍♀ 🤦‍♂ 😾 😿 🖕 😕 🙁 ☹ 😓 😵 🤯 😬 🤷 🤷‍♀ 🤷‍♂ 😦 😧 🥺 🚩 🤡 :( :-( =( :'( :/ :-/ :\\ >:( D: :|".split(
    ' ',
  );
/** The upside-down face and its like: said with a smile that is none. */
const wry = '🙃 😏 😅 🤔 🤨 😐 😶'.split(' ');
const happy =
  '😀 😃 😄 😁 😆 😊 🙂 😍 🥰 😘 😎 🤩 🥳 😇 🤗 👍 👏 🙌 💯 ❤ 🧡 💛 💚 💙 💜 🖤 💕 💖 💗 💓 💞 😻 😺 🎉 🎊 ✨ ⭐ 🌟 👌 🤘 💪 🏆 🥇 😋 🤤 ☺ 😉 🙏 :) :-) =) :D :-D =D ;) ;-) <3 (: :P :-P 8)'.split(
    ' ',
  );

const tones = new Map<string, number>([
  ...unhappy.map((one): [string, number] => [one, -1.1]),
  ...wry.map((one): [string, number] => [one, -0.5]),
  ...happy.map((one): [string, number] => [one, 0.9]),
]);

export const emojiTone = (emoji: string): number =>
  tones.get(emoji) ?? tones.get(String.fromCodePoint(emoji.codePointAt(0) ?? 0)) ?? 0;
/** Emoji that take back a kind word before them. */
export const isWry = (emoji: string): boolean => wry.includes(emoji) || emoji === '🙄' || emoji === '😒';
