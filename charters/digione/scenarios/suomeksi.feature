# language: fi
Ominaisuus: Ohjausryhmä linjaa
  Kolme kaupunkia ja Tiera, seitsemän paikkaa, joista tarvitaan neljä.
  Tieran äänimäärä on kuntien keskiarvo: (1 000 000 + 1 200 000 + 500 000) / 3 = 900 000.

  Tausta:
    Oletetaan hanke hallintamallilla "digione"
    Ja nämä osapuolet liittyvät:
      | party  | class        | population | fee     | host |
      | vantaa | municipality | 237231     | 1000000 | yes  |
      | espoo  | municipality | 292796     | 1200000 |      |
      | lahti  | municipality | 119984     | 500000  |      |
      | tiera  | operator     |            |         |      |
    Ja toimielimen "steering-group" jokainen paikka on täytetty
    Ja nämä asiat valmistellaan:
      | matter    | kind                 | amount    | counterparties |
      | strategia | open-source-strategy |           |                |
      | hankinta  | procurement          | 600000.00 | tiera          |

  @SG-V1 @SG-V2
  Tapaus: Äänimäärät ovat liittymismaksut ja niiden keskiarvo
    Niin äänimäärät ovat:
      | party  | votes   | share |
      | vantaa | 1000000 | 5/18  |
      | espoo  | 1200000 | 1/3   |
      | lahti  | 500000  | 5/36  |
      | tiera  | 900000  | 1/4   |

  @SG-2 @SG-3
  Tapaus: Kukaan ei vastusta, joten linjaus on yksimielinen
    Oletetaan kokous 2022-12-01 on avattu asioista "strategia"
    Ja kaikki ovat läsnä
    Ja kenelläkään ei ole eturistiriitaa asiassa "strategia"
    Ja asia "strategia" avataan
    Ja ehdotukset ovat "A"
    Kun kukaan ei vastusta ehdotusta "A"
    Ja linjaus asiassa "strategia" kirjataan
    Niin tulos on "unanimous" ehdotukselle "A"
    Ja linjaus asiassa "strategia" on "A"

  @SG-3
  Tapaus: Kolme seitsemästä ei riitä, neljä riittää
    Oletetaan kokous 2022-12-01 on avattu asioista "strategia"
    Ja "vantaa-1", "espoo-1", "lahti-1" saapuvat
    Ja kenelläkään ei ole eturistiriitaa asiassa "strategia"
    Ja asia "strategia" avataan
    Ja ehdotukset ovat "A"
    Niin 3/7 osallistuu ja tarvitaan 4, mikä ei riitä
    Kun kukaan ei vastusta ehdotusta "A"
    Niin se torjutaan koodilla "not-quorate" säännön SG-3 nojalla
    Kun "tiera-1" saapuu kello 13.10
    Niin 4/7 osallistuu ja tarvitaan 4, mikä riittää

  @SG-4 @SG-5
  Tapaus: Tiera ei osallistu hankintaan Tieralta
    Oletetaan kokous 2022-12-01 on avattu asioista "hankinta"
    Ja kaikki ovat läsnä
    Ja kenelläkään ei ole eturistiriitaa asiassa "hankinta"
    Niin "tiera-1", "tiera-2" eivät osallistu asiaan "hankinta" säännön SG-4 nojalla
    Kun asia "hankinta" avataan
    Niin se torjutaan koodilla "leave-first" säännön SG-5 nojalla
    Kun "tiera-1", "tiera-2" poistuvat kello 13.42
    Ja asia "hankinta" avataan
    Niin 5/7 osallistuu ja tarvitaan 4, mikä riittää

  @SG-2 @SG-V4
  Tapaus: Eniten ääniä saanut ehdotus voittaa
    Oletetaan kokous 2022-12-01 on avattu asioista "strategia"
    Ja kaikki ovat läsnä
    Ja kenelläkään ei ole eturistiriitaa asiassa "strategia"
    Ja asia "strategia" avataan
    Ja ehdotukset ovat "A", "B"
    Ja äänestys avataan
    # A: Espoo 1 200 000 ja Lahti 500 000. B: Vantaa 1 000 000 ja toinen Tieran edustajista 450 000. Tyhjä: toinen heistä 450 000.
    Ja äänet ovat:
      | person   | ballot |
      | espoo-1  | A      |
      | espoo-2  | A      |
      | lahti-1  | A      |
      | vantaa-1 | B      |
      | vantaa-2 | B      |
      | tiera-1  | B      |
      | tiera-2  | blank  |
    Kun äänestys suljetaan
    Niin äänimäärät jakautuvat:
      | proposal | votes   |
      | A        | 1700000 |
      | B        | 1450000 |
      | blank    | 450000  |
    Ja tulos on "vote" ehdotukselle "A"

  @MT-7 @SG-T8 @MT-8 @X-8
  Tapaus: Hankinnan arvo ratkaisee, kuka linjaa, ja raja kuuluu alempaan portaaseen
    Niin asiat etenevät näin:
      | kind        | amount    | facts            | decides         | proposed by     | then          | rules             |
      | procurement | 500000.00 | within-frame yes | management-team |                 | host-decision | MT-7, X-8, MT-8   |
      | procurement | 500000.01 | within-frame yes | steering-group  | management-team | host-decision | MT-7, SG-T8, MT-8 |
