/**
 * Small words by which languages met in British schools are told, as they are typed, with and without accents.
 * Source: own list from general knowledge of each language, 2026. Words that are common in English too are left out.
 */
const raw = {
  Polish:
    'nie jest się sie że ze na do jak ale to co już juz tak są sa dla czy mam mnie moje mój moj moja jej jego ich tylko bardzo dziś dzis jutro wszystko wszyscy dzieci dziecko szkoła szkole szkoły pani pan dzień dzien dobry dziękuję dziekuje proszę prosze kto gdzie kiedy żeby zeby przed przez pod nad oraz albo będzie bedzie było bylo jeszcze teraz nowy nowa naszej nasza nasz wam nam mi ci od po za bo by przy tego tej tym też tez więc wiec bez ktoś ktos dziewczyny chłopcy mama tata dom pracy praca roku rok w z i o u jeśli jesli mamy macie proszę zaprasza sprzedam szukam',
  Welsh:
    "yn y yr ar ac a i o am gan gyda wedi mae dw dwi rydw rydym roedd oedd bydd fydd nid ddim dim hefyd ond os pan lle pwy beth sut pam heddiw yfory neithiwr nos bore da diolch plant ysgol ni chi nhw fi ti hi fe fo ein eich eu fy dy ei blwyddyn newydd iawn rhywun pawb gallu cael gwneud mynd dod dweud hapus penblwydd croeso cymraeg hoffi mwy llawer gwaith tŷ ty dydd amser falch falchder wrth i'r o'r a'r mae'r hwn hon hynny sy sydd ydi ydy yw na nac ac efo rwan rŵan nawr",
  Irish:
    'agus an na ar le do go is tá ta ní nil níl bhí bhi sé sí mé tú muid sibh siad seo sin ach nó mar leis chun inniu amárach maith dia duit raibh scoil páistí paisti múinteoir gaeilge lá oíche anois freisin aon gach uile ag as faoi ó mo do ár bhur',
  'Scottish Gaelic':
    'agus an na air le tha chan eil bha bidh mi thu sinn sibh iad seo sin ach no mar an-diugh màireach maith math madainn feasgar sgoil clann gàidhlig gaidhlig là oidhche a-nis cuideachd h-uile aig bho mo do ar bhur ann anns dhan dhuibh leibh fàilte tapadh gu mòr',
  French:
    "le la les un une des du de et est sont je tu il elle nous vous ils elles ne pas que qui quoi dans pour avec sur mais ou où donc car mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce cette ces très tres aujourd'hui demain hier bonjour merci école ecole élèves eleves enfants c'est j'ai qu'on n'est plus moins bien aussi comme tout tous toute fait faire être etre avoir quand chez bon bonne année annee",
  Spanish:
    'el la los las un una unos unas de del y es son yo tú tu él ella nosotros vosotros ellos no que qué quien quién en para con por sobre pero o mi mis su sus nuestro nuestra este esta estos estas muy hoy mañana manana ayer hola gracias escuela colegio alumnos niños ninos está esta están estan más mas menos bien también tambien como todo todos hace hacer ser estar tener cuando ya porque feliz buenos buenas días dias hasta desde donde',
  Portuguese:
    'o os as um uma uns umas de do da dos das e é são sao eu tu ele ela nós nos vocês voces não nao que quem em no na nos nas para com por mas ou meu minha seu sua nosso nossa este esta muito hoje amanhã amanha ontem olá ola obrigado obrigada escola alunos crianças criancas está estão mais menos bem também tambem como tudo todos fazer ser estar ter quando já ja porque bom boa dia até ate',
  Italian:
    'il lo la i gli le un una di del della dei delle e è sono io tu lui lei noi voi loro non che chi in per con su ma o mio mia mie tuo suo sua nostro nostra questo questa molto oggi domani ieri ciao grazie scuola alunni bambini sta stanno più piu meno bene anche come tutto tutti fare essere avere quando già gia perché perche buon buona giorno fino dove',
  German:
    'der die das den dem des ein eine einen einem und ist sind ich du er sie wir ihr nicht dass daß wer was in im für fur mit auf aber oder mein meine dein sein ihre unser unsere dieser diese sehr heute morgen gestern hallo danke schule schüler schuler kinder mehr weniger gut auch wie alles alle machen haben wenn schon weil guten tag bis wo zum zur von beim noch nur',
  Dutch:
    'de het een en is zijn ik jij je hij zij wij jullie niet dat wie wat in voor met op maar of mijn jouw zijn haar ons onze deze dit zeer vandaag morgen gisteren hallo dank school leerlingen kinderen meer minder goed ook als alles alle maken hebben wanneer al omdat dag tot waar van bij nog naar heel',
  Romanian:
    'și si este sunt eu tu el ea noi voi ei nu că ca cine ce în in pentru cu pe dar sau meu mea mei tău tau său sau nostru noastră noastra acest această aceasta foarte azi mâine maine ieri bună buna mulțumesc multumesc școală scoala școala elevi copii mai bine și cum tot toți toti face fi avea când cand deja pentru că ziua până pana unde din la un o niște niste care',
  Turkish:
    've bir bu şu su o ben sen biz siz onlar değil degil ne kim için icin ile ama veya benim senin onun bizim sizin çok cok bugün bugun yarın yarin dün dun merhaba teşekkürler tesekkurler okul öğrenci ogrenci çocuk cocuk çocuklar cocuklar var yok daha iyi de da gibi her hepsi yapmak olmak zaman artık artik çünkü cunku günaydın gunaydin kadar nerede',
  'Urdu or Hindi':
    'hai hain ka ki ke ko se mein main mera meri mere aap ap tum hum nahi nahin nai kya kyun kyu kaun kab kahan aur lekin magar bhi bohat bahut bohot aaj kal parso shukriya bachay bachon bache bacha ammi abbu abba baji bhai sahib ji tha thi the raha rahi rahe gaya gayi gaye kar karo karna kiya hua hui wala wali wale usay unko unka iska uska apna apni apne yaar yeh ye woh wo dino mahinay din raat ghar sab koi kuch phir abhi sirf sath saath liye hoga hogi mubarak masla baqi kehna dua',
  Punjabi:
    'hai ne da di de nu nun vich tusi tussi assi asi mainu tenu sanu ki kiven kithe hunn hun nahi nai te vi bahut bohat ajj kal puttar munda munde kudi kuri kudiyan sadda sadi saade tuhada tuhadi karda kardi karde si ehna ohna eh oh jado kado changa changi paaji bhenji sat sri akaal rab waheguru',
  Somali:
    'waa iyo in aan ku ka la uu ay waxaan waxa waxay maanta berri shalay fadlan mahadsanid caruurta dugsiga iskuulka macalin macalinka ardayda hooyo aabo waan ma maya haa wax badan kale kuwa kasta dhan yaa xaggee goorma sidee laakiin ama',
  Lithuanian:
    'ir yra ne kad kas į su ant bet arba mano tavo jo jos mūsų musu jūsų jusu šis sis labai šiandien siandien rytoj vakar labas ačiū aciu mokykla mokiniai vaikai vaikas daugiau gerai taip kaip viskas visi turi kai jau nes diena iki kur nuo prie dar tik aš tu jis ji mes jie prašau prasau',
  Hungarian:
    'és es egy az nem hogy van vagy én te ő mi ti ők ez azt ezt is de mert ha már csak nagyon ma holnap tegnap szia köszönöm koszonom iskola gyerek gyerekek diák jó jo mint minden mindenki lesz volt kell lehet még meg hol mikor nekem neked',
  Albanian:
    'dhe është eshte janë jane unë une ti ai ajo ne ju ata nuk që qe kush çfarë cfare në ne për per me mbi por ose im ime juaj tonë tone kjo ky shumë shume sot nesër neser dje përshëndetje faleminderit shkolla shkollë shkolle nxënës nxenes fëmijë femije fëmijët më me mirë mire gjithashtu si të te gjithë gjithe kur tani sepse ditë dite deri ku',
  Tagalog:
    'ang ng mga sa na ay ko mo niya namin natin ninyo nila ako ikaw siya kami tayo kayo sila hindi kung ano sino saan kailan bakit paano at pero dahil ito iyan iyon dito ngayon bukas kahapon kumusta salamat paaralan bata eskwela guro din rin lang po opo naman kasi para may wala mayroon',
  Yoruba:
    'ni ti si wa mo o a won awon ko fun pe bi ati sugbon nitori kini tani nibo loni ola e se ekaro ekaaro ile iwe omo olukọ oluko bawo ni mi re wọn kò ọmọ ọjọ',
} as const;

/** Words of the lists that are ordinary English too. */
const alsoEnglish = new Set(
  'face pe die war gut also do to me son sin sale come dad sir as no an am at on in he she we so man mate has had tan ten pan tot par sent pro par one male mare fare care mine cum sum hat fast bad brand'.split(
    ' ',
  ),
);

export const languageWords: readonly { language: string; words: ReadonlySet<string> }[] =
  Object.entries(raw).map(([language, words]) => ({
    language,
    words: new Set(words.split(' ').filter((word) => word.length > 1 && !alsoEnglish.has(word))),
  }));

/** Words that tell English, its dialects included. */
export const englishWords: ReadonlySet<string> = new Set(
  (
    'the and of to is are was were be been being have has had do does did will would can could should may might must shall not no yes if then than that this these those there here who whom whose which what when where why how ' +
    'my your his her its our their me him them us you we they he she it i mine yours ours with without for from by at about into over under between after before during through against on off out up down just only even still also too very really ' +
    'so but or because while until as all any some every each both many much more most few less other another same own again always never now today tomorrow yesterday tonight week day year time get got gets getting go going gone went come coming came ' +
    'make made take took know think say said says tell told see saw look want need like love good bad new old big little first last next one two three people thing things way work school home back left right please thanks thank sorry hello hi ' +
    "don't dont can't cant won't wont isn't isnt it's i'm im i've ive you're youre we're they're that's thats there's what's let's lets didn't didnt doesn't wasn't " +
    'am an got gonna wanna lol ok okay oh well yeah nah mate lad lass love duck pet hen hun ' +
    'wee bairn bairns wean weans aye naw nae dinnae dinna cannae canna didnae wisnae isnae ken kent wi tae frae fae yin yer yous youse thon thae thir whit wha whaur hoo noo doon oot aboot hame auld braw bonnie dreich scunnered haud gie gied geez mair maist aw awa ain och ' +
    'ah ma masel hisel wouldnae couldnae shouldnae gonnae efter afore ' +
    'quare craic ye wain wains norn thran scundered catch yerself ' +
    'owt nowt summat thee tha thy mardy bab bost ay cor yam yow wor canny gan gannin howay divvent divven nae bother lush tidy butt cwtch mun like la boss sound proper dead reyt innit bruv fam peak wagwan man dem ting ' +
    'on in a'
  ).split(' '),
);
