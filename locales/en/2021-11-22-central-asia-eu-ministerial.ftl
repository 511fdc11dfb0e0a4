### The sentences of locales/en/2021-11-22-central-asia-eu-ministerial.txt.
### This file is written by “audarma extract”: change the article, not the text here.

# Role: dateline
dushanbe-kazinform-ktkzk = { -dushanbe(case: "dateline") }. { -agency } –
# Role: lead
deputy-prime-minister-minister-no5no = Deputy Prime-Minister – Minister of Foreign Affairs of the { -republic-of-kazakhstan } { -tileuberdi-full } attended the 17th { -central-asia } – { -european-union } Foreign Affairs Ministerial meeting, { -kazinform } has learnt from the press service of the { -kazakh-mfa }.
# Role: paragraph
eu-delegation-was-led-6bnwe = The { -eu } delegation was led by the Vice-President of the { -european-commission } and { -eu } High Representative for Foreign Affairs and Security Policy { -borrell-full } and the European Commissioner for International Partnerships { -urpilainen-full }.
# Role: paragraph
during-meeting-parties-discussed-lkoar = During the meeting, the parties discussed topical issues of interregional and global cooperation, including post-pandemic recovery, restoring the pre-crisis indicators of mutual trade and investment flows, the { -eu }'s programming activity priorities in the region, including launching new regional programs, as well as situation in { -afghanistan }.
# Role: paragraph
head-kazakhstan-delegation-addressed-bg5ms = The head of { -kazakhstan } delegation addressed the { -eu } party with a proposal to launch a new regional program on cooperation in science, technology and innovation, underlining the utmost importance of the mentioned areas.
# Role: paragraph
initiative-kazakhstan-was-fully-lbo3v = The initiative of { -kazakhstan } was fully supported by the representatives of all countries of { -central-asia }.
# Role: paragraph
participants-reaffirmed-their-mutual-jof6z = The participants reaffirmed their mutual interest in building up cooperation in healthcare, economic, human rights and rule of law, addressing regional challenges and threats related to terrorism and extremism, illicit drug smuggling, trafficking in human beings, border management and expanding cooperation between law enforcement agencies, as well as elaborating joint approaches to solving the Afghan problem.
# Role: paragraph
regional-sustainable-development-v4tdr = Regional sustainable development challenges, including cooperation for rational transboundary water resources management, addressing environmental issues and climate change, were widely deliberated and discussed.
# Role: paragraph
following-meeting-joint-communique-bxakp = Following the meeting, a Joint Communiqué was adopted.
# Role: paragraph
minister-tileuberdi-held-separate-yumyd = Minister { -tileuberdi } held separate negotiations with { -eu } High Representative for Foreign Affairs and Security Policy { -borrell }.
# Role: paragraph
sides-discussed-detail-further-q7fjh = The sides discussed in detail further development of cooperation between { -kazakhstan } and the { -european-union }, as well as the preparation for the upcoming official visit of the President of { -kazakhstan } { -tokayev-full } to { -brussels }.
