import { ruleTester } from '../../../support/rule-tester';
import { language } from '@/lib/guidelines/rules/language';

ruleTester(language, {
  valid: [
    {
      draft: 'We are looking for your parcel and will write to you today.',
      post: 'My parcel is not here and I need it',
    },
    {
      draft: 'Wir suchen Ihr Paket und melden uns heute noch bei Ihnen.',
      post: 'Mein Paket ist nicht da und ich brauche es',
    },
    {
      draft: 'Nous cherchons votre colis et nous revenons vers vous dans la journée.',
      post: "Mon colis n'est pas là et j'en ai besoin",
    },
    {
      draft: 'Estamos buscando su pedido y le escribimos hoy mismo por la tarde.',
      post: 'Mi pedido no ha llegado y lo necesito',
    },
    { draft: 'We are looking for your parcel and will write to you today.', post: 'ok' },
    { draft: 'Wir suchen Ihr Paket und melden uns heute noch bei Ihnen.', post: 'lol' },
    { draft: 'Nous cherchons votre colis et nous revenons vers vous dans la journée.', post: '👍' },
    { draft: 'We are looking for your parcel and will write to you today.', post: 'Hola' },
    { draft: 'We are looking for your parcel and will write to you today.', post: 'danke' },
    { draft: 'Hi', post: 'x' },
    { draft: 'OK!', post: 'Mein Paket ist nicht da und ich brauche es' },
    { draft: 'Ja.', post: 'Mein Paket ist nicht da und ich brauche es' },
    'We are looking for your parcel and will write to you today.',
    { draft: 'すぐにお調べします', post: '荷物が届きません' },
    { draft: 'Мы ищем вашу посылку', post: 'Где моя посылка?' },
    { draft: 'It is on the menu and you can order it.', post: 'Pizza margherita' },
    { draft: 'We are looking for your parcel and will write to you today.', post: '#KA212 @Acme' },
    {
      draft: 'We are looking for your parcel and will write to you today.',
      post: "C'est la vie, my parcel is not here and I want it",
    },
    { draft: 'Wir suchen Ihr Paket und melden uns heute noch bei Ihnen.', post: '' },
    { draft: 'Nous cherchons votre colis et nous revenons vers vous dans la journée.', post: '12345' },
    {
      draft: 'We are looking for your parcel and will write to you today.',
      post: 'Zürich flight is late and I have to be there',
    },
  ],
  invalid: [
    {
      draft: 'We are looking for your parcel and will write to you today.',
      post: 'Mein Paket ist nicht da und ich brauche es',
      findings: [{ messageId: 'other', text: null }],
    },
    {
      draft: 'We are looking for your parcel and will write to you today.',
      post: "Mon colis n'est pas là et j'en ai besoin pour demain",
      findings: [{ messageId: 'other', text: null }],
    },
    {
      draft: 'We are looking for your parcel and will write to you today.',
      post: 'Mi pedido no ha llegado y lo necesito para mañana',
      findings: [{ messageId: 'other', text: null }],
    },
    {
      draft: 'We are looking for your parcel and will write to you today.',
      post: 'Il mio pacco non è arrivato e ne ho bisogno',
      findings: [{ messageId: 'other', text: null }],
    },
    {
      draft: 'We are looking for your parcel and will write to you today.',
      post: 'Minha encomenda não chegou e eu preciso dela',
      findings: [{ messageId: 'other', text: null }],
    },
    {
      draft: 'We are looking for your parcel and will write to you today.',
      post: 'Mijn pakket is er niet en ik heb het nodig',
      findings: [{ messageId: 'other', text: null }],
    },
    {
      draft: 'Wir suchen Ihr Paket und melden uns heute noch bei Ihnen.',
      post: 'My parcel is not here and I need it',
      findings: [{ messageId: 'other', text: null }],
    },
    {
      draft: 'Nous cherchons votre colis et nous revenons vers vous dans la journée.',
      post: 'My parcel is not here and I need it',
      findings: [{ messageId: 'other', text: null }],
    },
    {
      draft: 'Estamos buscando su pedido y le escribimos hoy mismo por la tarde.',
      post: 'My parcel is not here and I need it',
      findings: [{ messageId: 'other', text: null }],
    },
    {
      draft: 'We are looking for your parcel and will write to you today.',
      post: '荷物が届きません',
      findings: [{ messageId: 'other', text: null }],
    },
    {
      draft: 'We are looking for your parcel and will write to you today.',
      post: 'Где моя посылка?',
      findings: [{ messageId: 'other', text: null }],
    },
    {
      draft: 'We are looking for your parcel and will write to you today.',
      post: 'أين طردي',
      findings: [{ messageId: 'other', text: null }],
    },
    {
      draft: 'We are looking for your parcel and will write to you today.',
      post: '소포가 오지 않았어요',
      findings: [{ messageId: 'other', text: null }],
    },
    {
      draft: 'We are looking for your parcel and will write to you today.',
      post: 'Πού είναι το δέμα μου',
      findings: [{ messageId: 'other', text: null }],
    },
    {
      draft: 'We are looking for your parcel and will write to you today.',
      post: 'मेरा पार्सल नहीं आया',
      findings: [{ messageId: 'other', text: null }],
    },
    {
      draft: 'We are looking for your parcel and will write to you today.',
      post: 'พัสดุของฉันอยู่ที่ไหน',
      findings: [{ messageId: 'other', text: null }],
    },
    {
      draft: 'We are looking for your parcel and will write to you today.',
      post: '包裹还没有到',
      findings: [{ messageId: 'other', text: null }],
    },
    {
      draft: 'Nous cherchons votre colis et nous revenons vers vous dans la journée.',
      post: 'Mein Paket ist nicht da und ich brauche es',
      findings: [{ messageId: 'other', text: null }],
    },
    {
      draft: 'Wir suchen Ihr Paket und melden uns heute noch bei Ihnen.',
      post: "Mon colis n'est pas là et j'en ai besoin",
      findings: [{ messageId: 'other', text: null }],
    },
    {
      draft: 'We are looking for your parcel and will write to you today.',
      post: 'איפה החבילה שלי',
      findings: [{ messageId: 'other', text: null }],
    },
    {
      draft: 'すぐにお調べします',
      post: 'My parcel is not here and I need it',
      findings: [{ messageId: 'other', text: null }],
    },
  ],
});
