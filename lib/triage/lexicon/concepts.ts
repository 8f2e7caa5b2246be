/**
 * Words that customers use for one thing, so that a category which names some of them knows the rest. Written for this
 * project.
 */
export const concepts: readonly string[] = [
  'bag bags luggage suitcase baggage carousel stroller backpack duffel',
  'late delay delayed hours hour waiting wait tarmac runway sitting minutes hrs behind schedule boarding',
  'cancel cancelled cancellation rebook rebooked rebooking rescheduled reschedule stranded',
  'damaged damage broken broke torn ripped crushed scratched dented cracked destroyed smashed leaking',
  'hold phone call calling answer reply response respond email agent representative rep hung service help supervisor rude unhelpful',
  'book booking booked reservation website site app page online change ticket fare miles points confirmation itinerary',
  'attendant crew steward stewardess pilot captain',
  'seat legroom cramped wifi food snack meal drink tv entertainment screen outlet blanket dirty cold smell uncomfortable',
  'line lines queue queues counter kiosk people',
  'refund money charged charge billed bill invoice fee payment overcharged reimburse credit compensation voucher card',
  'delivery delivered parcel package courier driver shipping shipped tracking order dispatched doorstep',
  'login password account locked log sign username verification code reset email',
  'outage internet signal down connection network router broadband wifi coverage slow',
  'crash crashing bug error update freeze loading install version app feature',
  'wrong item missing size return exchange replacement quality faulty defective',
  'price expensive cost discount offer sale promo coupon',
  'injured hurt burned smoke fire unsafe danger accident allergic sick hospital choking',
  'cancel subscription contract plan renewal upgrade membership',
  'power electricity meter gas heating water bill',
  'room hotel check-in reception bed cleaning towels booking stay breakfast',
  'stolen fraud scam hacked unauthorised suspicious phishing identity',
  'store shop staff cashier manager checkout shelf stock',
  'thanks thank amazing great love awesome best kudos fantastic helpful wonderful appreciate',
];
