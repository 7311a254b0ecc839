# Refusals: what · why, with the facts · rule; and what next. `$by` is ` (SG-3)`, `$also` is `; SG-3`, both empty without rules.

## A code that has no sentence of its own; a test forbids it for ours

refusal-other = Detta kan inte göras nu ({ $code }){ $by }.
    .next = Fråga mötets sekreterare eller programkontoret.

## Whose it is

refusal-not-yours-to-do = { $what ->
        [convene] Mötet planerades inte och sammankallades inte: det gör den som sammankallar mötet{ $by }.
        [prepare] Ändringen sparades inte: ärenden och föredragningslista bereds av sammankallaren, sekreteraren och dem som bereder tillsammans med dem{ $by }.
        [invite] Inbjudan skickades inte: sakkunniga bjuds in av den som har rätt till det{ $by }.
        [run] Anteckningen gjordes inte: mötet sköts av sekreteraren eller ordföranden{ $by }.
        [chair] Anteckningen gjordes inte: detta hör till ordföranden{ $by }.
        [name-office] Utnämningen gjordes inte: uppdraget tillsätts av den som har rätt till det{ $by }.
        [person-enter] Personen lades inte till: det gör partens nominerare eller programkontoret{ $by }.
        [erase] Ingenting raderades: det beslutar programkontoret{ $by }.
        [office] Detta sparades inte: det hör till programkontoret{ $by }.
        [answer] Svaret sparades inte: förvaltningsmodellen frågar någon annan{ $by }.
        [confirm] Svaret bekräftades inte: det gör den som förvaltningsmodellen anger{ $by }.
        [own-decision] Anteckningen gjordes inte: en parts eget beslut antecknas av partens egna företrädare{ $by }.
       *[other] Detta gjordes inte: det hör till någon annan{ $by }.
    }
    .next = { $what ->
        [convene] Be sammankallaren göra det.
        [chair] Be ordföranden göra det.
        [run] Be sekreteraren anteckna det.
        [prepare] Be sammankallaren eller sekreteraren göra ändringen.
       *[other] Be programkontoret om hjälp.
    }
refusal-names-own-people = { $asker ->
        [other] Utnämningen gjordes inte: parten utser själv sina representanter{ $by }.
       *[office] Utnämningen kan inte göras på programkontoret: parten utser själv sina representanter{ $by }.
    }
    .next = { $has-nominator ->
        [yes] Nominerare för { $party }: { $nominator }. Du kan skicka en begäran.
       *[no] Parten ({ $party }) har ingen nominerare; programkontoret kan utse en.
    }

## The programme and its model

refusal-not-founded = Detta kan inte göras ännu: programmet har inte grundats.
    .next = Grunda programmet först med en förvaltningsmodell.
refusal-already-founded = Programmet grundades inte: det finns redan.
    .next = Öppna det befintliga programmet.
refusal-past-charter = Detta kan inte antecknas för { $day }: förvaltningsmodellen gällde till { $until }{ $by }.
    .next = Det styrande organet kan besluta att modellen fortsätter eller ersätts.

## Things that are not there, or are there already

refusal-unknown-person = Detta sparades inte: personen finns inte i programmet.
    .next = Lägg först till personen eller välj en annan.
refusal-unknown-party = Detta sparades inte: parten { $party } finns inte i programmet.
    .next = Välj parten i förteckningen.
refusal-unknown-body = Detta sparades inte: förvaltningsmodellen har inget organ { $body }.
    .next = Välj organet i förteckningen.
refusal-unknown-post = Utnämningen gjordes inte: förvaltningsmodellen har inget uppdrag { $post }.
    .next = Välj uppdraget i förteckningen.
refusal-no-such-office = Utnämningen gjordes inte: organet ({ $body }) har inget sådant uppdrag.
    .next = Välj ett annat uppdrag.
refusal-unknown-matter = Detta gjordes inte: ärendet { $matter-id } finns inte, eller är inte öppet för dig.
    .next = Välj ärendet i förteckningen.
refusal-unknown-meeting = Detta gjordes inte: mötet { $meeting-id } finns inte.
    .next = Välj mötet i förteckningen.
refusal-unknown-item = Detta gjordes inte: punkten finns inte på föredragningslistan.
    .next = Uppdatera sidan; föredragningslistan har ändrats.
refusal-unknown-proposal = Detta gjordes inte: förslag { $proposal } finns inte eller har återtagits.
    .next = Välj ett av de förslag som kvarstår.
refusal-unknown-decision = Detta gjordes inte: beslutet { $decision } finns inte, eller är inte öppet för dig.
    .next = Välj beslutet i förteckningen.
refusal-unknown-appointment = Detta gjordes inte: utnämningen finns inte.
    .next = Välj utnämningen på partens sida.
refusal-nothing-to-erase = Inget raderades: händelsekedjan har ingen anteckning { $entry }.
    .next = Anteckningarnas nummer finns på kedjans sida.
refusal-already-erased = Inget raderades: orden i dessa anteckningar har redan beordrats raderade ({ $entries }).
    .next = Lämna bort dem och ge ordern för de övriga.
refusal-unknown-task = Detta gjordes inte: beslutet har ingen uppgift som gavs med anteckning { $entry }.
    .next = Välj uppgiften på beslutets sida.
refusal-task-is-done = Detta gjordes inte: uppgiften är redan antecknad som gjord ({ $person }).
    .next = Uppdatera sidan.
refusal-due-is-past = Uppgiften gavs inte: den sista dagen { $due } är redan förbi.
    .next = Ange en dag som är i dag eller senare.
refusal-way-open = Beslutet kan inte antecknas (§ { $section }): vem ärendet { $matter-id } hör till beror på en fråga som ingen har besvarat{ $by }: { $fact }
    .next = Frågan besvaras av { $person } på ärendets sida. Bordlägg ärendet så länge; ordföranden kan ta upp det på nytt vid detta möte när svaret har getts.
refusal-unknown-entry = Rättelsen antecknades inte: händelsekedjan har ingen anteckning { $entry }.
    .next = Kontrollera anteckningens nummer i protokollet.
refusal-unknown-kind = Ärendet sparades inte: förvaltningsmodellen har inget slag { $kind }.
    .next = Välj slaget i förteckningen.
refusal-unknown-fact = Ärendet sparades inte: förvaltningsmodellen frågar inte efter uppgiften { $fact }.
    .next = Svara endast på formulärets frågor.
refusal-already-there = Detta sparades inte en andra gång: det finns redan.
    .next = Uppdatera sidan och kontrollera vad som har sparats.
refusal-ends-before-it-begins = Detta sparades inte: sista dagen är före den första ({ $day }).
    .next = Rätta dagarna.

## What somebody wrote

refusal-words-missing = Detta sparades inte: { $field ->
        [title] rubriken
        [name] namnet
        [reason] skälet
        [text] texten
        [right] den rätta uppgiften
        [grounds] förklaringen
        [amount] värdet
        [act] åtgärdens nummer
       *[other] ett obligatoriskt fält
    } saknas.
    .next = Fyll i fältet och skicka formuläret igen.
refusal-words-too-long = Detta sparades inte: { $field ->
        [title] rubriken
        [name] namnet
        [reason] skälet
       *[other] texten
    } är längre än { $most } tecken.
    .next = Förkorta texten eller bifoga den som fil.
refusal-words-unclean = Detta sparades inte: texten innehåller tecken som inte kan visas.
    .next = Skriv texten på nytt eller klistra in den utan formatering.
refusal-text-moved = Texten sparades inte: någon annan har under tiden sparat version { $version }.
    .next = Läs den nya versionen, lägg till ditt och spara.
refusal-paper-too-large = Filen sparades inte: den är { $size } och högst { $most-size } tillåts.
    .next = Förminska filen eller dela upp den.
refusal-paper-empty = Filen sparades inte: den är tom.
    .next = Välj filen på nytt.

## Matters and the agenda

refusal-already-decided = Detta gjordes inte: ärende { $matter-id } är redan avgjort.
    .next = Ordföranden kan öppna ärendet på nytt på samma möte; annars behövs ett nytt ärende.
refusal-already-on-agenda = Ärende { $matter-id } lades inte till: det finns redan på en föredragningslista ({ $meeting }).
    .next = Ta först bort det från den listan.
refusal-other-body = Ärende { $matter-id } lades inte till: ett annat organ avgör det ({ $body }).
    .next = Lägg till det på rätt organs möte.
refusal-no-such-place = Punkten flyttades inte: listan har ingen plats { $to }.
    .next = Ange en plats som finns på listan.
refusal-agenda-empty = Kallelsen skickades inte: föredragningslistan är tom.
    .next = Börja med de vanliga punkterna.
refusal-already-convened = Kallelsen skickades inte på nytt: den har redan skickats.
    .next = Nytt material går till ledamöterna när du bifogar det.
refusal-not-convened = Mötet kan inte öppnas: kallelsen har inte skickats{ $by }.
    .next = Skicka först möteskallelsen.
refusal-not-yet = Mötet kan inte öppnas i dag ({ $today }): det hålls { $day }.
    .next = Flytta mötet om det hålls tidigare.
refusal-in-the-past = Mötet planerades inte: { $day } har redan passerat (i dag är det { $today }).
    .next = Välj en kommande dag.
refusal-does-not-meet = Mötet planerades inte: detta organ ({ $body }) sammanträder inte på kallelse.
    .next = Välj ett annat organ.
refusal-no-guests = Inbjudan skickades inte: till detta organs ({ $body }) möten bjuds inga andra in.
    .next = Hör den sakkunniga före mötet.
refusal-cancelled = Detta gjordes inte: mötet är inställt.
    .next = Planera ett nytt möte.
refusal-already-held = Detta gjordes inte: mötet har redan börjat eller hållits.
    .next = Lägg till ärendet på nästa möte.
refusal-not-live = Detta kan inte antecknas: mötet pågår inte.
    .next = Öppna först mötet; fel i ett avslutat möte rättas i protokollet.
refusal-item-is-open = Detta kan inte göras nu: ärendet behandlas just nu.
    .next = Slutför behandlingen först, bordlägg ärendet eller återremittera det.

## Attendance

refusal-already-here = Ankomsten antecknades inte: personen ({ $person }) är redan på plats.
    .next = Rätta klockslaget om det är fel.
refusal-not-here = Detta antecknades inte: personen ({ $person }) är inte på plats.
    .next = Anteckna först när personen anlände.
refusal-still-here = Tiden rättades inte: personen ({ $person }) är fortfarande på plats.
    .next = Anteckna först när personen avlägsnade sig.
refusal-in-the-future = Tiden { $at } antecknades inte: klockan är nu { $now }.
    .next = Ange en tid som redan har varit.
refusal-out-of-order = Tiden antecknades inte: ankomster och avgångar skulle gå om varandra.
    .next = Kontrollera personens tidigare tider och rätta dem först.
refusal-principal-takes-part = Ersättaren ({ $person }) kan inte vara representant nu: den ordinarie ledamoten ({ $principal }) är närvarande{ $by }.
    .next = Anteckna först när den ordinarie ledamoten avlägsnade sig.
refusal-not-invited = Ankomsten antecknades inte: personen ({ $person }) är varken ledamot, ersättare eller inbjuden{ $by }.
    .next = Bjud först in personen som sakkunnig.
refusal-must-stay-out = Ankomsten antecknades inte: personen ({ $person }) har inte närvarorätt i det ärende som behandlas{ $by }.
    .next = Kalla tillbaka personen när ärendet är behandlat.
refusal-too-many-present = Ärende { $section } kan inte tas upp ännu: parten ({ $party }) har { $present } representanter på plats och { $seats } platser{ $by }.
    .next = Anteckna vem av dem som avlägsnade sig.
refusal-leave-first = { $count ->
        [1] Ärende { $section } kan inte tas upp ännu: en person utan närvarorätt är på plats ({ $people }{ $also }).
        [2] Ärende { $section } kan inte tas upp ännu: två personer utan närvarorätt är på plats ({ $people }{ $also }).
       *[other] Ärende { $section } kan inte tas upp ännu: { $count } personer utan närvarorätt är på plats ({ $people }{ $also }).
    }
    .next = { $count ->
        [1] Anteckna när personen avlägsnade sig.
       *[other] Anteckna när de avlägsnade sig.
    }

## Handling an item

refusal-other-item-open = Ärende { $section } kan inte tas upp ännu: § { $other } pågår.
    .next = Slutför först § { $other }.
refusal-already-open = Detta gjordes inte: ärendet är redan öppnat.
    .next = Fortsätt behandlingen.
refusal-not-open = Detta kan inte göras ännu: ärendet har inte öppnats.
    .next = Öppna först ärendet.
refusal-item-over = Detta gjordes inte: behandlingen av ärendet är avslutad.
    .next = Ordföranden kan öppna ärendet på nytt på samma möte.
refusal-item-has-no-matter = Detta kan inte göras: punkten har inget ärende att avgöra.
    .next = Anteckna den för kännedom eller lägg till ett ärende.
refusal-item-decides = Punkt { $section } kan inte antecknas för kännedom: den har ett ärende som ska avgöras.
    .next = Anteckna beslutet, bordlägg ärendet eller återremittera det.
refusal-already-settled = Detta gjordes inte: ärendet är redan avgjort i sak.
    .next = Anteckna beslutet.
refusal-not-settled = Beslutet kan inte antecknas ännu (§ { $section }): ingen har frågat om förslagen och ingen omröstning är avslutad.
    .next = Fråga om någon motsätter sig, eller öppna omröstningen.
refusal-no-proposal = Omröstningen kan inte öppnas: det finns inga förslag.
    .next = Anteckna först förslaget och förslagsställaren.
refusal-vote-open = Detta kan inte göras nu: omröstningen pågår.
    .next = Avsluta eller avbryt omröstningen först.
refusal-vote-not-open = Rösten togs inte emot: ingen omröstning pågår.
    .next = Vänta tills sekreteraren öppnar omröstningen.
refusal-no-vote-open = Detta gjordes inte: ingen omröstning pågår.
    .next = Öppna omröstningen först.
refusal-vote-over = Detta gjordes inte: omröstningen är redan avslutad och rösterna räknade.
    .next = Anteckna beslutet. Om något gick fel i omröstningen kan ordföranden ta upp ärendet på nytt när beslutet har antecknats.
refusal-vote-closed = Rösten togs inte emot: omröstningen är avslutad.
    .next = Om din röst saknas, säg det till sekreteraren nu; en avvikande mening kan antecknas.
refusal-already-voted = Rösten ändrades inte (person: { $person }): den första rösten gäller{ $by }.
    .next = Om rösten antecknats fel, säg det till sekreteraren före avslutningen.
refusal-nothing-to-contest = Rösten återtogs inte: ingen muntlig röst har antecknats för dig.
    .next = Rösta själv när omröstningen pågår.
refusal-no-tie = Inget förslag valdes: rösterna föll inte lika{ $by }.
    .next = Anteckna beslutet enligt omröstningens resultat.
refusal-needs-chair-choice = Beslutet kan inte antecknas ännu (§ { $section }): rösterna föll lika och ordförandens egen röst avgör inte{ $by }.
    .next = Ordföranden för ärendet väljer ett av förslagen med lika röstetal.
refusal-tie-falls = Beslutet antecknades inte (§ { $section }): rösterna föll lika och ärendet förfaller{ $by }.
    .next = Bordlägg ärendet eller återremittera det.
refusal-must-escalate = Beslutet antecknades inte (§ { $section }): ingen enighet nåddes{ $by }.
    .next = För ärendet till det organ som avgör det.
refusal-no-support = Beslutet kan inte antecknas (§ { $section }): inget förslag fick understöd{ $by }.
    .next = Bordlägg ärendet eller återremittera det.
refusal-not-quorate = Beslutet kan inte antecknas ännu: { $taking_part ->
        [one] 1 ledamot
       *[other] { $taking_part } ledamöter
    } deltar i beslutsfattandet och minst { $needed } behövs{ $by }.
    .next = Kalla in en ersättare eller bordlägg ärendet.
refusal-late-papers = Ärende { $section } kan inte behandlas ännu: materialet kom { $sent }, { $days ->
        [one] en dag
       *[other] { $days } dagar
    } för sent; sista dagen var { $last_day }{ $by }.
    .next = Anteckna mötets samtycke eller flytta ärendet till nästa möte.
refusal-late-papers-barred = Ärende { $section } kan inte behandlas: materialet kom { $sent }, { $days ->
        [one] en dag
       *[other] { $days } dagar
    } för sent; sista dagen var { $last_day }{ $by }.
    .next = Flytta ärendet till nästa möte.
refusal-no-votes = Beslut kan inte fattas: ingen i organet har röster{ $by }.
    .next = Lägg till parterna och det som deras röstetal räknas på.
refusal-no-acting-chair = Ärende { $section } kan inte tas upp ännu: varken ordföranden, vice ordföranden eller en ersättare för dem deltar{ $by }.
    .next = De närvarande ledamöterna väljer en ordförande för ärendet; anteckna valet.
refusal-chair-takes-part = Valet antecknades inte (§ { $section }): ordföranden deltar, så ingen annan väljs för ärendet{ $by }.
    .next = Öppna ärendet.
refusal-chair-election-tied = Valet antecknades inte (§ { $section }): ingen fick flest röster{ $by }.
    .next = De närvarande ledamöterna väljer på nytt.
refusal-no-vote-here = { $body-id ->
        [management-team] Omröstningen kan inte öppnas: i ledningsteamet röstar man inte{ $by }.
       *[other] Omröstningen kan inte öppnas: i detta organ ({ $body }) röstar man inte{ $by }.
    }
    .next = { $body-id ->
        [management-team] Om enighet inte nås, för ärendet till styrgruppen: till nästa möte, till ett extra möte eller till beslut per e-post (MT-5).
       *[other] Om enighet inte nås, för ärendet till det organ som avgör det.
    }
refusal-decides-nothing = Omröstningen kan inte öppnas: detta organ ({ $body }) fattar inga beslut{ $by }.
    .next = Anteckna diskussionen och anteckna ärendet för kännedom.
refusal-ballot-refused = { $has-item ->
        [yes] Rösten togs inte emot ({ $person }, § { $item })
       *[no] Anteckningen gjordes inte ({ $has-section ->
                [yes] { $person }, § { $section }
               *[no] { $person }
            })
    }: { $standing ->
        [recused] { $ground ->
                [declared] en intressekonflikt har anmälts, så personen deltar inte
                [counterparty] { $party } är { $kind-id ->
                        [procurement] den andra avtalsparten i upphandlingen
                       *[other] den andra parten i ärendet
                    }, så dess representanter deltar inte
               *[kind] i ärenden av detta slag deltar inte representanter för { $party }
            }
        [absent] personen är inte närvarande eller inte ledamot i ärendet
        [without-votes] parten ({ $party }) har en plats men inga röster
        [not-in-seat] en annan representant har personens plats
       *[other] personen deltar inte i beslutsfattandet
    }{ $by }.
    .next = { $standing ->
        [recused] { $ground ->
                [declared] Om ingen intressekonflikt finns, svara på frågan på nytt före behandlingen.
               *[other] Om motparten är felaktigt angiven kan föredraganden rätta uppgifterna i ärendet.
            }
        [absent] Anteckna först när personen anlände.
        [not-in-seat] Anteckna först när den andra representanten avlägsnade sig.
       *[other] Personen får närvara och yttra sig.
    }
refusal-cast-your-own = Rösten togs inte emot: var och en avger sin egen röst{ $by }.
    .next = Be ledamoten rösta på sin egen enhet.
refusal-not-among-tied = Förslag { $proposal } kan inte väljas: rösterna föll lika mellan förslagen { $tied }{ $by }.
    .next = Välj { $tied-or }.

## Interests

refusal-not-declared = Anmälan återtogs inte: du har inte anmält någon intressekonflikt som gäller parten ({ $party }).
    .next = Kontrollera dina anmälningar på sidan Mina intressekonflikter.
refusal-answer-first = { $person-is-you ->
        [yes] Du kan inte rösta ännu: svara först på om du har en intressekonflikt i ärendet{ $by }.
       *[no] Detta kan inte göras ännu ({ $person }): svaret på om det finns en intressekonflikt saknas{ $by }.
    }
    .next = { $person-is-you ->
        [yes] Vi frågar en gång.
       *[no] Fråga personen och anteckna svaret.
    }

## Minutes

refusal-minutes-approved = Protokollet ändrades inte: ordföranden har godkänt det.
    .next = Ordföranden kan lägga till en rättelse som förblir synlig.
refusal-not-closed = Detta kan inte göras ännu: mötet är inte avslutat.
    .next = Avsluta först mötet.

## Parties and their measures

refusal-unknown-class = Parten ({ $party }) sparades inte: förvaltningsmodellen har ingen grupp av parter { $class }.
    .next = Välj gruppen i förteckningen.
refusal-bad-measure = Parten ({ $party }) sparades inte: uppgiften { $measure } har inte den form som förvaltningsmodellen anger.
    .next = Rätta uppgiften.
refusal-missing-measure = Parten ({ $party }) sparades inte: uppgiften { $measure } saknas.
    .next = Lägg till uppgiften.
refusal-doubled-distinction = Parten ({ $party }) sparades inte: en annan part har redan dess ställning{ $by }.
    .next = Avsluta först den andra partens ställning.
refusal-too-many-of-class = Parten ({ $party }) sparades inte: dess grupp har redan så många som förvaltningsmodellen tillåter{ $by }.
    .next = Kontrollera gruppen.
refusal-over-cap = Parten ({ $party }) sparades inte: det skulle bli fler platser eller röster än förvaltningsmodellen tillåter ({ $body }){ $by }.
    .next = Minska antalet platser eller röster.
refusal-unknown-template = Punkten lades inte till: förvaltningsmodellens föredragningslista har ingen punkt { $template }.
    .next = Välj punkten i förteckningen eller ange en egen rubrik.
refusal-charter-faulty = Programmet grundades inte: förvaltningsmodellen har fel.
    .next = Kontrollera den med kommandot linjaus charter check.

## Appointments

refusal-class-not-seated = Utnämningen gjordes inte: parten ({ $party }) har ingen plats i detta organ ({ $body }){ $by }.
    .next = Utse personen till ett uppdrag som parten har.
refusal-over-seats = Utnämningen gjordes inte: parten ({ $party }) har { $seats ->
        [one] 1 plats
       *[other] { $seats } platser
    }, och alla är besatta { $day }{ $by }.
    .next = Avsluta först den nuvarande representantens uppdrag.
refusal-chair-not-theirs = Utnämningen gjordes inte: detta ordförandeskap tillsätts inte av parten { $party }{ $by }.
    .next = Utse personen till ledamot utan ordförandeskap.
refusal-office-taken = Utnämningen gjordes inte: uppdraget är redan besatt ({ $person }).
    .next = Avsluta först den nuvarande utnämningen.
refusal-already-seated = Utnämningen gjordes inte: personen ({ $person }) är redan ledamot eller ersättare i detta organ.
    .next = Välj en annan person eller avsluta först den nuvarande utnämningen.
refusal-not-a-member = Ersättaren utsågs inte: personen ({ $person }) är inte ledamot dessa dagar{ $by }.
    .next = Utse först den ordinarie ledamoten.
refusal-other-party = Ersättaren utsågs inte: den ordinarie ledamoten har utsetts av en annan part ({ $party }){ $by }.
    .next = Ersättaren utses av samma part.

## What changes nothing, or is out of measure

refusal-already-called = Ärendet togs inte upp på nytt: det är redan uppe.
    .next = Fortsätt behandlingen.
refusal-amount-missing = Ärendet sparades inte: dess värde saknas{ $by }.
    .next = Ange det totala värdet utan mervärdesskatt; det får vara en uppskattning.
refusal-amount-too-large = Ärendet sparades inte: värdet är större än någon upphandling.
    .next = Kontrollera talet.
refusal-counterparty-doubled = Ärendet sparades inte: parten { $party } har angetts två gånger.
    .next = Ange varje motpart en gång.
refusal-changes-nothing = Detta sparades inte på nytt: uppgiften är redan densamma.
    .next = Uppdatera sidan och kontrollera vad som har sparats.
refusal-before-charter = Utnämningen gjordes inte: { $day } är före förvaltningsmodellens första dag { $from }{ $by }.
    .next = Rätta dagen.
refusal-takes-no-matters = Ärendet öppnades inte: detta organ ({ $body }) behandlar inga ärenden på möten.
    .next = Välj ett organ som sammanträder.
refusal-already-invited = Inbjudan skickades inte på nytt: personen är redan inbjuden.
    .next = Kontrollera de inbjudna på mötets sida.
refusal-called-anyway = Ingen inbjudan behövs: personen får kallelsen på grund av sitt uppdrag.
    .next = Bjud in bara andra som sakkunniga.
refusal-not-competent = Ärendet kan inte tas upp för beslut i detta organ ({ $body }): enligt förvaltningsmodellen beslutar { $decides-id ->
    [parties] parterna själva
   *[other] { $decides }
 } om det{ $by }.
    .next = Öppna ärendet hos rätt organ, eller rätta uppgifterna om de är fel.
refusal-not-delegable = Ärendet tas inte upp: ett strategiskt ärende överförs inte till ett annat organ{ $by }.
    .next = Behandla ärendet i det organ som det hör till.

## Svar, förslag, parternas egna beslut

refusal-confirm-first = Ärendet öppnas inte än: svaret på frågan ”{ $fact }” har inte bekräftats{ $by }.
    .next = Be den som bekräftar svaret göra det på ärendets sida.
refusal-nothing-to-confirm = Det finns inget att bekräfta: frågan har inget svar, eller så är svaret redan bekräftat.
    .next = Ladda om ärendets sida och kontrollera svaren.
refusal-needs-proposal = Ärendet kan inte avgöras här än ({ $body }): förslag saknas ({ $proposes }){ $by }.
    .next = Överför ärendet till den som föreslår ({ $proposes }), eller anteckna förslaget på ärendets sida.
refusal-has-it-already = Ärendet överfördes inte: det finns redan där ({ $body }).
    .next = Ladda om sidan och kontrollera var ärendet är.
refusal-already-proposed = Förslaget antecknades inte: det är redan gjort ({ $body }).
    .next = Kontrollera förslaget på ärendets sida.
refusal-not-proposed-by = Förslaget antecknades inte: enligt förvaltningsmodellen föreslår detta organ ({ $body }) inte ärendet för ett annat{ $by }.
    .next = Rätta ärendets uppgifter om de är fel.
refusal-day-to-come = Anteckningen gjordes inte: { $day } ligger i framtiden.
    .next = Rätta dagen.
refusal-not-awaited = Anteckningen gjordes inte: beslut { $decision } väntar inte på { $party }.
    .next = Se på beslutets sida vem det väntar på.
refusal-already-recorded = Anteckningen gjordes inte igen: partens ({ $party }) eget beslut är redan antecknat.
    .next = Om det är fel, ta tillbaka anteckningen först.
refusal-nothing-recorded = Det finns inget att ta tillbaka: partens ({ $party }) eget beslut är inte antecknat.
    .next = Ladda om sidan.
refusal-before-decision = Anteckningen gjordes inte: { $day } är före det beslut som det följer ({ $since }).
    .next = Rätta dagen.
refusal-settles-itself = Ärendet fördes inte vidare: detta organ ({ $body }) avgör sina ärenden självt{ $by }.
    .next = Öppna omröstningen, bordlägg punkten eller återremittera den.
refusal-nobody-was-against = Ärendet fördes inte vidare: ingen har antecknats som emot ett förslag{ $by }.
    .next = Fråga först om någon är emot.
refusal-comes-too-late = Ärendet fördes inte vidare: detta sätt hinner inte till { $needed_by }{ $has-day ->
    [yes]  (tidigast { $day })
   *[no] {""}
 }{ $by }.
    .next = Välj ett annat av de sätt som sidan visar.
