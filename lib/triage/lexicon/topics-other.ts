/** Phrases of the topics in German, French, Spanish, Portuguese, Italian and Dutch, by the topic's id. */
export const otherTopics: Readonly<Record<string, { clear?: string; telling?: string }>> = {
  late: {
    clear:
      'flug verspätet|zug verspätet|stunden verspätung|stunde verspätung|minuten verspätung|anschluss verpasst|verpasse * anschluss|heures de retard|minutes de retard|vol en retard|train en retard|rate ma correspondance|raté ma correspondance|horas de retraso|minutos de retraso|vuelo retrasado|tren retrasado|pierdo la conexión|perdí la conexión|horas de atraso|minutos de atraso|voo atrasado|comboio atrasado|perco a ligação|ore di ritardo|minuti di ritardo|volo in ritardo|treno in ritardo|perdo la coincidenza|uur vertraging|minuten vertraging|vlucht vertraagd|trein vertraagd|mis mijn aansluiting|aansluiting gemist',
    telling: 'verspätung|verspätet|en retard|retraso|atraso|ritardo|vertraging|vertraagd',
  },
  cancelled: {
    telling:
      'flug gestrichen|flug annulliert|fällt aus|ausgefallen|vol annulé|train supprimé|train annulé|vuelo cancelado|tren cancelado|voo cancelado|comboio suprimido|volo cancellato|treno cancellato|treno soppresso|vlucht geannuleerd|trein valt uit',
  },
  'lost-luggage': {
    clear:
      'koffer weg|koffer verloren|gepäck verloren|gepäck fehlt|ohne koffer|valise perdue|bagage perdu|bagages perdus|sans ma valise|maleta perdida|equipaje perdido|sin mi maleta|perdieron mi maleta|mala perdida|bagagem perdida|sem a minha mala|valigia persa|bagaglio smarrito|bagaglio perso|senza la mia valigia|koffer kwijt|bagage kwijt|zonder koffer',
    telling: 'gepäck|koffer|bagages|valise|maleta|equipaje|bagagem|valigia|bagaglio|bagage',
  },
  'phone-service': {
    clear:
      "warteschleife|keiner antwortet|niemand antwortet|keine antwort|keiner reagiert|niemand reagiert|meldet sich niemand|hotline|kundenservice|kundendienst|aufgelegt|rausgeflogen|niemand zuständig|keiner zuständig|keiner ist zuständig|termin verschoben|personne ne répond|pas de réponse|aucune réponse|service client|d'attente au téléphone|raccroché|raccrocher au nez|rendez-vous reporté|personne n'est responsable|nadie contesta|nadie responde|sin respuesta|atención al cliente|esperando al teléfono|me cuelgan|me colgaron|cambiado la cita|nadie se hace responsable|ninguém responde|ninguém atende|sem resposta|atendimento ao cliente|apoio ao cliente|espera ao telefone|desligaram|adiaram|ninguém se responsabiliza|nessuno risponde|nessuna risposta|servizio clienti|assistenza clienti|attesa al telefono|cade la linea|riattaccato|appuntamento rinviato|nessuno si prende|niemand reageert|niemand neemt op|geen antwoord|geen reactie|klantenservice|in de wacht|opgehangen|afspraak verzet|afspraak * verzet|niemand voelt",
    telling:
      'am telefon|téléphone|teléfono|telefone|telefono|telefoon|mails|correos|rendez-vous|termin|appuntamento|afspraak',
  },
  attitude: {
    clear:
      "unfreundlich|unverschämt|respektlos|pampig|angeschrien|abgewimmelt|stehen lassen|désagréable|impoli|malpoli|malpolie|m'a ignorée|m'a ignoré|crié dessus|borde|maleducado|maleducada|grosero|grosera|me gritaron|me ignoró|palabra en la boca|mal-educada|mal-educado|mal educado|gritaram comigo|ignorou-me|grosseiro|maleducato|maleducata|scortese|mi hanno urlato|ignorata|ignorato|onbeleefd|onbeschoft|negeerde|uitgescholden|afgesnauwd|respectloos",
    telling:
      'verkäufer|verkäuferin|mitarbeiter|mitarbeiterin|personal|vendeur|vendeuse|employé|employée|dependiente|dependienta|empleado|empleada|funcionária|funcionário|commesso|commessa|impiegato|medewerker|verkoopster|verkoper|personeel',
  },
  delivery: {
    clear:
      'mein paket|pakete|paket sollte|nicht geliefert|nie angekommen|nicht angekommen|lieferung kam|meine bestellung|bestellung seit|wo steckt|falscher artikel|falsch geliefert|mon colis|colis devait|pas livré|jamais arrivé|ma commande|livraison arrivée|mauvais article|mi paquete|mi pedido|no ha llegado|nunca llegó|pedido llegó|artículo equivocado|a minha encomenda|minha encomenda|meu pedido|não chegou|entrega chegou|artigo errado|produto errado|il mio pacco|pacco doveva|il mio ordine|mai arrivato|non è arrivato|consegna arrivata|articolo sbagliato|mijn pakket|mijn bestelling|niet geleverd|nooit aangekomen|bestelling beschadigd|verkeerd artikel|verkeerde bestelling',
    telling:
      'paket|lieferung|lieferdienst|bestellung|bestellt|geliefert|zusteller|colis|livraison|livreur|livré|commande|commandé|paquete|pedido|envío|entrega|repartidor|encomenda|estafeta|carteiro|pacco|consegna|ordine|corriere|spedizione|pakket|pakketje|bezorger|bezorging|bestelling|levering|besteld',
  },
  charges: {
    clear:
      'doppelt abgebucht|zu viel abgebucht|geld zurück|rückerstattung|erstattung|abkassiert|zurücküberweisen|extra verlangt|prélevé deux fois|débité deux fois|remboursement|remboursé|remboursez|mon argent|facturé deux fois|cobrado dos veces|me cobraron|me han cobrado|habéis cobrado|reembolso|devolución|mi dinero|cobraram duas vezes|cobraram|reembolso|estorno|meu dinheiro|dinheiro de volta|devolvam|addebitato|rimborso|rivoglio|ridatemi|i miei soldi|fatto pagare|afgeschreven|geld terug|terugbetaling|terugbetaald|stort het terug|moeten betalen|wil het terug',
    telling:
      'rechnung|gebühr|betrag|abbuchung|facture|prélèvement|frais|débitée|factura|cargo|cobro|fatura|cobrança|fattura|addebito|factuur|incasso|rekening',
  },
  goods: {
    clear:
      'ist kaputt|schon kaputt|kaputt gegangen|defekt|funktioniert nicht|geht nicht mehr|einen riss|est cassé|est cassée|en panne|ne fonctionne pas|ne marche pas|ne marche plus|fissuré|défectueux|está roto|está rota|se ha estropeado|se rompió|no funciona|se rajó|averiado|defectuoso|está avariado|avariou|estragou|não funciona|partiu|com defeito|è rotto|è rotta|si è rotta|si è rotto|non funziona|guasto|si è crepato|difettoso|is stuk|al stuk|is kapot|werkt niet|doet het niet|gebarsten|defect',
    telling:
      'kaputt|waschmaschine|kühlschrank|panne|cassé|roto|rota|avaria|avariado|rotto|rotta|guasta|stuk|kapot|wasmachine',
  },
  outage: {
    clear:
      "kein internet|kein netz|kein strom|stromausfall|störung|heizung geht nicht|kein empfang|plus d'internet|pas d'internet|pas de réseau|coupure|panne internet|le chauffage ne marche|sin internet|sin luz|sin cobertura|sin señal|apagón|la calefacción no|sem internet|sem luz|sem rede|sem sinal|falha de energia|o aquecimento não|senza internet|senza linea|senza luce|blackout|il riscaldamento non|geen internet|geen bereik|geen stroom|storing|stroomuitval|verwarming doet het niet",
  },
  account: {
    clear:
      'nicht einloggen|nicht anmelden|passwort * nicht|konto gesperrt|app stürzt|stürzt jedes mal|app hängt|me connecter|impossible de me connecter|mot de passe refusé|compte bloqué|application plante|no puedo entrar|no acepta la contraseña|cuenta bloqueada|aplicación se cierra|app se cierra|entrar na conta|não aceita a senha|conta bloqueada|aplicação fecha|app fecha|non riesco ad accedere|accedere|non accetta la password|account bloccato|app si chiude|niet inloggen|wachtwoord wordt geweigerd|account geblokkeerd|app crasht|app loopt vast',
    telling: 'passwort|einloggen|anmelden|mot de passe|contraseña|senha|wachtwoord|inloggen',
  },
  stay: {
    telling:
      'zimmer|dreckig|schimmel|chambre|moisi|habitación|sucia|quarto|sujo|camera|sporca|muffa|kamer|vies',
  },
};
