-- A database that the program of schema 20 wrote in a short conversation.
BEGIN TRANSACTION;
CREATE TABLE "Dialogs" (
    "Key" TEXT NOT NULL CONSTRAINT "PK_Dialogs" PRIMARY KEY,
    "State" TEXT NULL,
    "At" INTEGER NOT NULL,
    "AlarmAt" INTEGER NULL,
    "AbuseAt" INTEGER NULL,
    "Second" TEXT NULL,
    "Anonymous" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL
);
INSERT INTO "Dialogs" VALUES('emulator
private-resident-hu
resident-hu','{"flow":"complaint/report","step":"place","slots":{"what":{"type":"Text","value":"\u5C0F\u533A\u4E1C\u95E8\u8DEF\u706F\u4E0D\u4EAE","said":"\u5C0F\u533A\u4E1C\u95E8\u8DEF\u706F\u4E0D\u4EAE","assumed":false,"partial":false},"category":{"type":"Category","value":"34008","assumed":false,"partial":false},"place":{"type":"Place","value":"\u4E1C\u95E8","said":"\u4E1C\u95E8","assumed":false,"partial":true,"place":{"span":{"start":2,"length":2,"end":4},"spot":"\u4E1C\u95E8","negated":false}},"since":{"type":"Time","value":"\u4ECA\u5929","said":"\u4ECA\u5929","assumed":false,"partial":false,"time":{"span":{"start":0,"length":2,"end":2},"start":"2026-11-23T00:00:00","end":"2026-11-24T00:00:00","repeats":false,"precision":"Day","since":false,"lasting":false,"dayAssumed":false}}},"history":["what","category","since"],"facts":{"intent":"matter"},"candidates":[],"askedAt":"2026-11-23T04:37:09.9466922+00:00","tries":0,"locale":"zh-CN","dormant":false}',1795408629946,NULL,NULL,NULL,0,2);
INSERT INTO "Dialogs" VALUES('emulator
private-resident-sun
resident-sun','{"flow":"complaint/report","step":"place","slots":{"category":{"type":"Category","value":"35001","assumed":false,"partial":false},"what":{"type":"Text","value":"\u5783\u573E\u6876\u6EE1\u4E86","said":"\u5783\u573E\u6876\u6EE1\u4E86","assumed":false,"partial":false}},"history":["category","what"],"facts":{"word":"\u6211\u8981\u6295\u8BC9"},"candidates":[],"askedAt":"2026-11-23T04:37:12.4924063+00:00","tries":0,"locale":"zh-CN","dormant":false}',1795408632492,NULL,NULL,NULL,0,2);
CREATE TABLE "Fetches" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Fetches" PRIMARY KEY,
    "Origin" TEXT NOT NULL
);
CREATE TABLE "GroupPosts" (
    "Once" TEXT NOT NULL CONSTRAINT "PK_GroupPosts" PRIMARY KEY,
    "Group" TEXT NOT NULL,
    "TicketId" TEXT NULL,
    "Text" TEXT NOT NULL,
    "Unit" TEXT NULL,
    "Words" TEXT NULL,
    "Due" INTEGER NOT NULL,
    "InDigest" INTEGER NOT NULL,
    "SentAt" INTEGER NULL,
    "Day" INTEGER NULL,
    "Nth" INTEGER NULL
);
CREATE TABLE "Outbox" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Outbox" PRIMARY KEY AUTOINCREMENT,
    "Queue" TEXT NOT NULL,
    "Destination" TEXT NOT NULL,
    "Message" TEXT NOT NULL,
    "Once" TEXT NULL,
    "TicketId" TEXT NULL,
    "NotBefore" INTEGER NOT NULL,
    "CreatedAt" INTEGER NOT NULL,
    "State" INTEGER NOT NULL,
    "Attempts" INTEGER NOT NULL,
    "SentId" TEXT NULL,
    "Reason" TEXT NULL
);
INSERT INTO "Outbox" VALUES(47,'emulator
private-resident-hu','{"channel":"emulator","conversationId":"private-resident-hu","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-hu"}','{"version":1,"text":"\u5728\u54EA\u91CC\uFF1F\u4F8B\u5982\uFF1A3\u680B2\u5355\u5143\u7535\u68AF\u3002","locale":"zh-CN"}',NULL,NULL,0,1795408629946,1,1,'sent-42',NULL);
INSERT INTO "Outbox" VALUES(51,'emulator
private-resident-refuses','{"channel":"emulator","conversationId":"private-resident-refuses","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-refuses"}','{"version":1,"text":"\u8BB0\u4E0B\u4E86\uFF1A5\u680B\u4E0B\u6C34\u9053\u5835\u585E\uFF0C\u6625\u6653\u7269\u4E1A\u660E\u5929\u4E2D\u534812\u70B9\u524D\u5904\u7406\uFF08QY-2026-000005\uFF0C\u8BF45\u53F7\u5C31\u884C\uFF09\u3002\n\u5BB6\u91CC\u5835\u8FD8\u662F\u516C\u5171\u7BA1\u9053\uFF1F\u4E0D\u8BF4\u4E5F\u884C\u3002\n\u7FA4\u91CC\u53EF\u4EE5\u8FD9\u6837\u8BF4\u5417\uFF1A\u201C5\u680B\u4E0B\u6C34\u9053\u5835\u585E\u201D \u60A8\u540C\u610F\u6211\u624D\u53D1\uFF0C\u4E0D\u56DE\u5C31\u4E0D\u53D1\u3002","suggestedActions":[{"title":"\u53EF\u4EE5\u516C\u5F00","value":"\u53EF\u4EE5\u516C\u5F00"},{"title":"\u518D\u5220\u51CF","value":"\u518D\u5220\u51CF"},{"title":"\u4E0D\u516C\u5F00","value":"\u4E0D\u516C\u5F00"},{"title":"\u533F\u540D","value":"\u533F\u540D"},{"title":"\u4E3A\u4EC0\u4E48","value":"\u4E3A\u4EC0\u4E48"}],"locale":"zh-CN"}',NULL,'01A206B1-9454-71E6-81B7-5E23826A94BD',0,1795408630868,2,1,NULL,'404 HTTP 404');
INSERT INTO "Outbox" VALUES(53,'emulator
private-resident-sun','{"channel":"emulator","conversationId":"private-resident-sun","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-sun"}','{"version":1,"text":"\u5728\u54EA\u91CC\uFF1F\u4F8B\u5982\uFF1A3\u680B2\u5355\u5143\u7535\u68AF\u3002","locale":"zh-CN"}',NULL,NULL,0,1795408632492,1,1,'sent-47',NULL);
INSERT INTO "Outbox" VALUES(60,'directline
dm-dl_staff-grid','{"channel":"directline","conversationId":"dm-dl_staff-grid","isGroup":false,"userId":"dl_staff-grid"}','{"version":1,"text":"\u697C\u7BA1\u5458\u63A5\u73ED\u4E86\uFF0C\u523011\u670824\u65E508:30\uFF0C\u6025\u4E8B\u4E0D\u518D\u627E\u60A8\u3002","locale":"zh-CN"}',NULL,NULL,0,1795408636968,1,1,'dm-dl_staff-grid|1795408637222',NULL);
CREATE TABLE "Turns" (
    "Key" TEXT NOT NULL CONSTRAINT "PK_Turns" PRIMARY KEY,
    "At" INTEGER NOT NULL,
    "Status" INTEGER NOT NULL,
    "Body" TEXT NULL
);
INSERT INTO "Turns" VALUES('rehousing 01a206b14db17917a230260b6dfec1ab',1795408612786,200,NULL);
INSERT INTO "Turns" VALUES('weekly 01a206b14e077fab9caae9254d08ee1b',1795408612871,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|conversationUpdate|in-1',1795408613142,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-compound|conversationUpdate|in-2',1795408613932,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-community|conversationUpdate|in-3',1795408614638,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-staff|conversationUpdate|in-4',1795408615343,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-5',1795408616051,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-6',1795408617391,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-7',1795408618224,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-8',1795408618992,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-9',1795408619705,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-10',1795408620456,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-li|message|in-11',1795408621170,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-zhao|message|in-12',1795408621925,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-13',1795408622692,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-14',1795408623412,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-zhao|message|in-15',1795408624128,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-gu|message|in-16',1795408624933,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-chen|message|in-17',1795408625854,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-18',1795408627990,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-hu|message|in-19',1795408628825,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-hu|message|in-20',1795408629946,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-refuses|message|in-21',1795408630868,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-sun|message|in-22',1795408631744,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-sun|message|in-23',1795408632492,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-24',1795408633356,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-grid|message|in-25',1795408634968,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-building|message|in-26',1795408636968,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-grid|message|in-27',1795408638056,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-28',1795408641044,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-head-3|message|in-29',1795408642528,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-zhao|message|in-30',1795408643961,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-31',1795408644788,200,NULL);
CREATE TABLE "attachments" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_attachments" PRIMARY KEY,
    "PersonId" TEXT NOT NULL,
    "TicketId" TEXT NULL,
    "ContentType" TEXT NOT NULL,
    "Name" TEXT NULL,
    "SourceUrl" TEXT NULL,
    "Content" BLOB NULL,
    "Hash" TEXT NULL,
    "CreatedAt" INTEGER NOT NULL
);
INSERT INTO "attachments" VALUES('01A206B1-7165-7FCD-B486-60F16D777C1D','01A206B1-7165-7E88-B5FF-6FF2E4868B5E','01A206B1-7165-7EA7-9487-702589FA8BD3','image/png','photo.png',NULL,X'89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d4944415478da6364f8cf500f00038601805a347d6b0000000049454e44ae426082','6b7fa434f92a8b80aab02d9bf1a12e49ffcae424e4013a1c4f68b67e3d2bbcd0',1795408621925);
CREATE TABLE "claims" (
    "TicketId" TEXT NOT NULL CONSTRAINT "PK_claims" PRIMARY KEY,
    "Hash" TEXT NOT NULL,
    "Filer" TEXT NOT NULL,
    "Tries" INTEGER NOT NULL,
    "ClaimedAt" INTEGER NULL
);
INSERT INTO "claims" VALUES('01A206B1-C1E0-7140-93BF-29FD8CA1E45E','E48D26B0F80387FDCA7893E0D4C8F3B177F742D722F7CB56CFD3C9B99BB4FB1A','head-3',0,NULL);
CREATE TABLE "contractor_links" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_contractor_links" PRIMARY KEY,
    "TicketId" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Staff" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    "At" INTEGER NOT NULL,
    "ExpiresAt" INTEGER NOT NULL,
    "RevokedAt" INTEGER NULL,
    "ArrivedAt" INTEGER NULL,
    "Photos" INTEGER NOT NULL
);
INSERT INTO "contractor_links" VALUES('01A206B1-BC14-736F-9D39-E569E278ED84','01A206B1-5A73-751C-AF72-B2A7726CC23B','顺达电梯','staff-property','01A206B1-5FAF-7CF8-9236-83CA5BD1D081',1795408641044,1796013441044,NULL,NULL,0);
CREATE TABLE "conversations" (
    "Channel" TEXT NOT NULL,
    "Conversation" TEXT NOT NULL,
    "ServiceUrl" TEXT NULL,
    "BotId" TEXT NULL,
    "IsGroup" INTEGER NOT NULL,
    "GroupKey" TEXT NULL,
    "PersonId" TEXT NULL,
    "Locale" TEXT NULL,
    "IntroducedAt" INTEGER NULL,
    "SeenAt" INTEGER NOT NULL,
    CONSTRAINT "PK_conversations" PRIMARY KEY ("Channel", "Conversation")
);
INSERT INTO "conversations" VALUES('emulator','group-building-3','{channel}','bot-1',1,'group-building-3',NULL,'zh-CN',1795408613142,1795408613142);
INSERT INTO "conversations" VALUES('emulator','group-compound','{channel}','bot-1',1,'group-compound',NULL,'zh-CN',1795408613932,1795408613932);
INSERT INTO "conversations" VALUES('emulator','group-community','{channel}','bot-1',1,'group-community',NULL,'zh-CN',1795408614638,1795408614638);
INSERT INTO "conversations" VALUES('emulator','group-staff','{channel}','bot-1',1,'group-staff',NULL,'zh-CN',1795408615343,1795408615343);
INSERT INTO "conversations" VALUES('emulator','private-staff-property','{channel}','bot-1',0,NULL,'01A206B1-5FAF-7CF8-9236-83CA5BD1D081',NULL,NULL,1795408617391);
INSERT INTO "conversations" VALUES('emulator','private-resident-li','{channel}','bot-1',0,NULL,'01A206B1-5A73-7AFC-811C-352BBAFED990',NULL,NULL,1795408621170);
INSERT INTO "conversations" VALUES('emulator','private-resident-zhao','{channel}','bot-1',0,NULL,'01A206B1-7165-7E88-B5FF-6FF2E4868B5E',NULL,NULL,1795408621925);
INSERT INTO "conversations" VALUES('emulator','private-resident-gu','{channel}','bot-1',0,NULL,'01A206B1-7D25-7F9F-83D5-E008E37377A6',NULL,NULL,1795408624933);
INSERT INTO "conversations" VALUES('emulator','private-resident-chen','{channel}','bot-1',0,NULL,'01A206B1-65F0-7671-908F-582779374045',NULL,NULL,1795408625854);
INSERT INTO "conversations" VALUES('emulator','private-resident-hu','{channel}','bot-1',0,NULL,'01A206B1-8C59-7F66-B895-D2B97D46F605',NULL,NULL,1795408628825);
INSERT INTO "conversations" VALUES('emulator','private-resident-refuses','{channel}','bot-1',0,NULL,'01A206B1-9454-756B-8B93-902C39F7D559',NULL,NULL,1795408630868);
INSERT INTO "conversations" VALUES('emulator','private-resident-sun','{channel}','bot-1',0,NULL,'01A206B1-97C0-7E82-AB1D-19D899540E49',NULL,NULL,1795408631744);
INSERT INTO "conversations" VALUES('emulator','private-staff-grid','{channel}','bot-1',0,NULL,'01A206B1-A458-7C33-97B8-C8DFDF2AF676',NULL,NULL,1795408634968);
INSERT INTO "conversations" VALUES('emulator','private-staff-building','{channel}','bot-1',0,NULL,'01A206B1-AC28-7204-9421-C49023A98AEA',NULL,NULL,1795408636968);
INSERT INTO "conversations" VALUES('emulator','private-head-3','{channel}','bot-1',0,NULL,'01A206B1-C1E0-7597-BFA9-29C5369DCCF3',NULL,NULL,1795408642528);
CREATE TABLE "handovers" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_handovers" PRIMARY KEY,
    "From" TEXT NOT NULL,
    "To" TEXT NOT NULL,
    "At" INTEGER NOT NULL,
    "Until" INTEGER NOT NULL,
    "Taken" INTEGER NOT NULL
);
INSERT INTO "handovers" VALUES('01A206B1-A458-763F-896B-DF0563EC5A83','staff-grid','staff-building',1795408634968,1795480200000,0);
INSERT INTO "handovers" VALUES('01A206B1-AC28-7596-BE3F-1C3972223FF6','staff-grid','staff-building',1795408636968,1795480200000,1);
CREATE TABLE "hotline_orders" (
    "Number" TEXT NOT NULL CONSTRAINT "PK_hotline_orders" PRIMARY KEY,
    "TicketId" TEXT NOT NULL,
    "Staff" TEXT NOT NULL,
    "Due" INTEGER NULL,
    "At" INTEGER NOT NULL
);
INSERT INTO "hotline_orders" VALUES('WH20261122002','01A206B1-B068-7F6E-8008-E96A27D1FD34','staff-grid',1795482000000,1795408638056);
CREATE TABLE "hushes" (
    "Group" TEXT NOT NULL CONSTRAINT "PK_hushes" PRIMARY KEY,
    "Until" INTEGER NOT NULL
);
INSERT INTO "hushes" VALUES('group-building-3',1795581444788);
CREATE TABLE "known_units" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_known_units" PRIMARY KEY,
    "Kind" TEXT NOT NULL,
    "Parent" TEXT NULL,
    "ServesKeys" TEXT NOT NULL
);
INSERT INTO "known_units" VALUES('binjiang','district',NULL,'|');
INSERT INTO "known_units" VALUES('taoyuan','street','binjiang','|');
INSERT INTO "known_units" VALUES('qinyuan','community','taoyuan','|');
INSERT INTO "known_units" VALUES('chunxiao','compound','qinyuan','|');
INSERT INTO "known_units" VALUES('chunxiao-1','building','chunxiao','|');
INSERT INTO "known_units" VALUES('chunxiao-2','building','chunxiao','|');
INSERT INTO "known_units" VALUES('chunxiao-3','building','chunxiao','|');
INSERT INTO "known_units" VALUES('chunxiao-4','building','chunxiao','|');
INSERT INTO "known_units" VALUES('chunxiao-5','building','chunxiao','|');
INSERT INTO "known_units" VALUES('chunxiao-6','building','chunxiao','|');
INSERT INTO "known_units" VALUES('qiushi','compound','qinyuan','|');
INSERT INTO "known_units" VALUES('qiushi-7','building','qiushi','|');
INSERT INTO "known_units" VALUES('qiushi-8','building','qiushi','|');
INSERT INTO "known_units" VALUES('qinyuan-grid','grid','qinyuan','|chunxiao|qiushi|');
INSERT INTO "known_units" VALUES('chunxiao-property','property','qinyuan','|chunxiao|');
INSERT INTO "known_units" VALUES('taoyuan-chengguan','chengguan','taoyuan','|taoyuan|');
INSERT INTO "known_units" VALUES('chunxiao-committee','committee','qinyuan','|chunxiao|');
INSERT INTO "known_units" VALUES('taoyuan-police','police','taoyuan','|taoyuan|');
INSERT INTO "known_units" VALUES('binjiang-fire','fire','binjiang','|binjiang|');
INSERT INTO "known_units" VALUES('binjiang-power','power','binjiang','|binjiang|');
INSERT INTO "known_units" VALUES('binjiang-water','water','binjiang','|binjiang|');
INSERT INTO "known_units" VALUES('binjiang-gas','gas','binjiang','|binjiang|');
INSERT INTO "known_units" VALUES('qinyuan-mediation','mediation','qinyuan','|qinyuan|');
CREATE TABLE "notice_answers" (
    "NoticeId" TEXT NOT NULL,
    "Group" TEXT NOT NULL,
    "At" INTEGER NOT NULL,
    CONSTRAINT "PK_notice_answers" PRIMARY KEY ("NoticeId", "Group")
);
CREATE TABLE "notices" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_notices" PRIMARY KEY,
    "Community" TEXT NOT NULL,
    "Category" TEXT NOT NULL,
    "PlaceKeys" TEXT NOT NULL,
    "From" INTEGER NOT NULL,
    "To" INTEGER NOT NULL,
    "Reason" TEXT NOT NULL,
    "Unit" TEXT NOT NULL,
    "CreatedAt" INTEGER NOT NULL
);
INSERT INTO "notices" VALUES('01A206B1-9E0C-7A5F-980C-11F81CABA1C9','qinyuan','32001','|chunxiao-3|chunxiao-4|chunxiao-5|chunxiao-6|',1795482000000,1795510800000,'换水泵','chunxiao-property',1795408633356);
CREATE TABLE "persons" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_persons" PRIMARY KEY,
    "Name" TEXT NULL,
    "Locale" TEXT NULL,
    "Staff" TEXT NULL,
    "LastGroup" TEXT NULL,
    "News" TEXT NOT NULL,
    "CreatedAt" INTEGER NOT NULL
);
INSERT INTO "persons" VALUES('01A206B1-5A73-7AFC-811C-352BBAFED990','resident-li','zh-CN',NULL,'group-building-3','All',1795408616051);
INSERT INTO "persons" VALUES('01A206B1-5FAF-7CF8-9236-83CA5BD1D081','staff-property','zh-CN','staff-property',NULL,'All',1795408617391);
INSERT INTO "persons" VALUES('01A206B1-62F0-7B43-976E-CC690BC3EE42','王建国','zh-CN',NULL,'group-building-3','All',1795408618224);
INSERT INTO "persons" VALUES('01A206B1-65F0-7671-908F-582779374045','resident-chen','zh-CN',NULL,'group-building-3','All',1795408618992);
INSERT INTO "persons" VALUES('01A206B1-7165-7E88-B5FF-6FF2E4868B5E','resident-zhao','zh-CN',NULL,NULL,'Less',1795408621925);
INSERT INTO "persons" VALUES('01A206B1-7D25-7F9F-83D5-E008E37377A6','顾雅琴','zh-CN',NULL,NULL,'All',1795408624933);
INSERT INTO "persons" VALUES('01A206B1-8C59-7F66-B895-D2B97D46F605','resident-hu','zh-CN',NULL,NULL,'All',1795408628825);
INSERT INTO "persons" VALUES('01A206B1-9454-756B-8B93-902C39F7D559','周海涛','zh-CN',NULL,NULL,'All',1795408630868);
INSERT INTO "persons" VALUES('01A206B1-97C0-7E82-AB1D-19D899540E49','resident-sun','zh-CN',NULL,NULL,'All',1795408631744);
INSERT INTO "persons" VALUES('01A206B1-A458-7C33-97B8-C8DFDF2AF676','staff-grid','zh-CN','staff-grid',NULL,'All',1795408634968);
INSERT INTO "persons" VALUES('01A206B1-AC28-7204-9421-C49023A98AEA','staff-building','zh-CN','staff-building',NULL,'All',1795408636968);
INSERT INTO "persons" VALUES('01A206B1-C1E0-7597-BFA9-29C5369DCCF3','head-3','zh-CN',NULL,NULL,'All',1795408642528);
CREATE TABLE "representatives" (
    "TicketId" TEXT NOT NULL,
    "Seat" INTEGER NOT NULL,
    "PersonId" TEXT NOT NULL,
    "At" INTEGER NOT NULL,
    CONSTRAINT "PK_representatives" PRIMARY KEY ("TicketId", "Seat")
);
CREATE TABLE "statements" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_statements" PRIMARY KEY,
    "PersonId" TEXT NOT NULL,
    "TicketId" TEXT NULL,
    "Text" TEXT NOT NULL,
    "Public" INTEGER NOT NULL,
    "Room" TEXT NULL,
    "CreatedAt" INTEGER NOT NULL
);
INSERT INTO "statements" VALUES('01A206B1-5A73-7000-8001-76A036639D27','01A206B1-5A73-7AFC-811C-352BBAFED990','01A206B1-5A73-751C-AF72-B2A7726CC23B','3栋电梯又坏了，昨晚十点困了两个人，太吓人了',0,NULL,1795408616051);
INSERT INTO "statements" VALUES('01A206B1-62F0-7000-8002-7B0458E686CE','01A206B1-62F0-7B43-976E-CC690BC3EE42','01A206B1-5A73-751C-AF72-B2A7726CC23B','+1',0,NULL,1795408618224);
INSERT INTO "statements" VALUES('01A206B1-65F0-7000-8003-F89A782E070F','01A206B1-65F0-7671-908F-582779374045','01A206B1-5A73-751C-AF72-B2A7726CC23B','+1',0,NULL,1795408618992);
INSERT INTO "statements" VALUES('01A206B1-68B9-7000-8004-3A56122B4861','01A206B1-5FAF-7CF8-9236-83CA5BD1D081',NULL,'师傅到了，正在换制动器',0,NULL,1795408619705);
INSERT INTO "statements" VALUES('01A206B1-68B9-7000-8005-CC366C4C5E34','01A206B1-5FAF-7CF8-9236-83CA5BD1D081',NULL,'师傅到了，正在换制动器',1,NULL,1795408619705);
INSERT INTO "statements" VALUES('01A206B1-6BA8-7000-8006-177653421345','01A206B1-5FAF-7CF8-9236-83CA5BD1D081',NULL,'更换了曳引机制动器',0,NULL,1795408620456);
INSERT INTO "statements" VALUES('01A206B1-6BA8-7000-8007-DCABF2136CDF','01A206B1-5FAF-7CF8-9236-83CA5BD1D081',NULL,'更换了曳引机制动器',1,NULL,1795408620456);
INSERT INTO "statements" VALUES('01A206B1-6E72-7000-8008-FB1C487CB152','01A206B1-5A73-7AFC-811C-352BBAFED990','01A206B1-5A73-751C-AF72-B2A7726CC23B','还是晃',0,NULL,1795408621170);
INSERT INTO "statements" VALUES('01A206B1-7165-7000-8009-2C266971100D','01A206B1-7165-7E88-B5FF-6FF2E4868B5E','01A206B1-7165-7EA7-9487-702589FA8BD3','6栋楼道灯不亮，黑黢黢的，电话13900001234',0,NULL,1795408621925);
INSERT INTO "statements" VALUES('01A206B1-7734-7000-800A-82BF4732C976','01A206B1-5FAF-7CF8-9236-83CA5BD1D081',NULL,'换了灯泡',0,NULL,1795408623412);
INSERT INTO "statements" VALUES('01A206B1-7734-7000-800B-B8E7CAC35EEF','01A206B1-5FAF-7CF8-9236-83CA5BD1D081',NULL,'换了灯泡',1,NULL,1795408623412);
INSERT INTO "statements" VALUES('01A206B1-7D25-7000-800C-EBF83A561B27','01A206B1-7D25-7F9F-83D5-E008E37377A6','01A206B1-7D25-7E7F-B9F4-43EF0E29F127','春晓小区物业的保安昨天推了我妈一把，还骂人',0,NULL,1795408624933);
INSERT INTO "statements" VALUES('01A206B1-80BE-7000-800D-4BD00B7DD23F','01A206B1-65F0-7671-908F-582779374045','01A206B1-80BE-7568-9215-8CD041CB8F94','3栋2单元门口的垃圾没人收',0,NULL,1795408625854);
INSERT INTO "statements" VALUES('01A206B1-8916-7000-800E-3C80B499C1BF','01A206B1-5FAF-7CF8-9236-83CA5BD1D081',NULL,'不归我们管',0,NULL,1795408627990);
INSERT INTO "statements" VALUES('01A206B1-8916-7000-800F-98D5C40EC7CA','01A206B1-5FAF-7CF8-9236-83CA5BD1D081',NULL,'不归我们管',1,NULL,1795408627990);
INSERT INTO "statements" VALUES('01A206B1-9454-7000-8010-5A38ABDD7467','01A206B1-9454-756B-8B93-902C39F7D559','01A206B1-9454-71E6-81B7-5E23826A94BD','5栋下水道堵了',0,NULL,1795408630868);
INSERT INTO "statements" VALUES('01A206B1-B068-7000-8011-4E5298B87169','00000000-0000-0000-0000-000000000000','01A206B1-B068-7F6E-8008-E96A27D1FD34','市民反映春晓小区2栋3单元下水道堵塞，要求尽快处理',0,NULL,1795408638056);
INSERT INTO "statements" VALUES('01A206B1-C1E0-7000-8012-53B5B7A6E66B','00000000-0000-0000-0000-000000000000','01A206B1-C1E0-7140-93BF-29FD8CA1E45E','3栋3单元门禁坏了',0,NULL,1795408642528);
CREATE TABLE "supporters" (
    "TicketId" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    "Household" TEXT NULL,
    "Wrote" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    CONSTRAINT "PK_supporters" PRIMARY KEY ("TicketId", "PersonId")
);
INSERT INTO "supporters" VALUES('01A206B1-5A73-751C-AF72-B2A7726CC23B','01A206B1-62F0-7B43-976E-CC690BC3EE42',NULL,0,1795408618224);
INSERT INTO "supporters" VALUES('01A206B1-5A73-751C-AF72-B2A7726CC23B','01A206B1-65F0-7671-908F-582779374045',NULL,0,1795408618992);
CREATE TABLE "ticket_counters" (
    "Key" TEXT NOT NULL CONSTRAINT "PK_ticket_counters" PRIMARY KEY,
    "Last" INTEGER NOT NULL
);
INSERT INTO "ticket_counters" VALUES('QY-2026',7);
CREATE TABLE "ticket_events" (
    "TicketId" TEXT NOT NULL,
    "Sequence" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "Person" TEXT NOT NULL,
    "Staff" TEXT NULL,
    "Unit" TEXT NULL,
    "StateBefore" TEXT NOT NULL,
    "StateAfter" TEXT NOT NULL,
    "Words" TEXT NULL,
    "PublicWords" TEXT NULL,
    "Fields" TEXT NOT NULL,
    CONSTRAINT "PK_ticket_events" PRIMARY KEY ("TicketId", "Sequence")
);
INSERT INTO "ticket_events" VALUES('01A206B1-5A73-751C-AF72-B2A7726CC23B',1,1795408616051,'Opened','01A206B1-5A73-7AFC-811C-352BBAFED990',NULL,NULL,'Received','Received','01A206B1-5A73-7000-8001-76A036639D27',NULL,'{"before":{},"after":{"number":"QY-2026-000001","community":"qinyuan","category":"31001","place":{"unit":{"value":"chunxiao-3"},"spot":"\u7535\u68AF"},"placeAssumed":false,"since":"{\u0022span\u0022:{\u0022start\u0022:0,\u0022length\u0022:0,\u0022end\u0022:0},\u0022start\u0022:\u00222026-11-22T22:00:00\u0022,\u0022end\u0022:\u00222026-11-22T23:00:00\u0022,\u0022repeats\u0022:false,\u0022precision\u0022:\u0022Hour\u0022,\u0022since\u0022:false,\u0022lasting\u0022:false,\u0022dayAssumed\u0022:false}","reporter":"01a206b1-5a73-7afc-811c-352bbafed990","anonymous":false,"raisedIn":"group-building-3","publish":"Group","consent":"NotNeeded","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795408616051,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A206B1-5A73-751C-AF72-B2A7726CC23B',2,1795408616051,'Routed','01A206B1-5A73-7AFC-811C-352BBAFED990',NULL,NULL,'Received','Dispatched','01A206B1-5A73-7000-8001-76A036639D27',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u7535\u68AF\u6545\u969C\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.1\uFF09\uFF0C3\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Lift fault: responsibility of the property company (list of duties 4.1). Building 3 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.1","en":"list of duties 4.1"},"answerBy":1795451816051,"acceptBy":1795415816051,"firstDeadline":1795495016051,"deadline":1795495016051,"promisedAt":1795492800000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A206B1-5A73-751C-AF72-B2A7726CC23B',3,1795408617391,'Accepted','01A206B1-5FAF-7CF8-9236-83CA5BD1D081','staff-property','chunxiao-property','Dispatched','Accepted',NULL,NULL,'{"before":{"lead":"chunxiao-property","helpers":[]},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"staff-property","helpers":[],"acceptedAt":1795408617391}}');
INSERT INTO "ticket_events" VALUES('01A206B1-5A73-751C-AF72-B2A7726CC23B',4,1795408618224,'Joined','01A206B1-62F0-7B43-976E-CC690BC3EE42',NULL,NULL,'Accepted','Accepted','01A206B1-62F0-7000-8002-7B0458E686CE',NULL,'{"before":{"supporters":0,"households":1},"after":{"supporters":1,"households":2}}');
INSERT INTO "ticket_events" VALUES('01A206B1-5A73-751C-AF72-B2A7726CC23B',5,1795408618992,'Joined','01A206B1-65F0-7671-908F-582779374045',NULL,NULL,'Accepted','Accepted','01A206B1-65F0-7000-8003-F89A782E070F',NULL,'{"before":{"supporters":1,"households":2},"after":{"supporters":2,"households":3}}');
INSERT INTO "ticket_events" VALUES('01A206B1-5A73-751C-AF72-B2A7726CC23B',6,1795408619705,'Progressed','01A206B1-5FAF-7CF8-9236-83CA5BD1D081','staff-property','chunxiao-property','Accepted','InProgress','01A206B1-68B9-7000-8004-3A56122B4861','01A206B1-68B9-7000-8005-CC366C4C5E34','{"before":{},"after":{"answeredAt":1795408619705}}');
INSERT INTO "ticket_events" VALUES('01A206B1-5A73-751C-AF72-B2A7726CC23B',7,1795408620456,'Resolved','01A206B1-5FAF-7CF8-9236-83CA5BD1D081','staff-property','chunxiao-property','InProgress','Resolved','01A206B1-6BA8-7000-8006-177653421345','01A206B1-6BA8-7000-8007-DCABF2136CDF','{"before":{"proofs":0,"proofAwaited":false,"outcome":"None"},"after":{"resolvedAt":1795408620456,"proofs":0,"proofAwaited":false,"outcome":"Done"}}');
INSERT INTO "ticket_events" VALUES('01A206B1-5A73-751C-AF72-B2A7726CC23B',8,1795408621170,'Rated','01A206B1-5A73-7AFC-811C-352BBAFED990',NULL,NULL,'Resolved','Resolved','01A206B1-6E72-7000-8008-FB1C487CB152',NULL,'{"before":{},"after":{"rating":"Not"}}');
INSERT INTO "ticket_events" VALUES('01A206B1-5A73-751C-AF72-B2A7726CC23B',9,1795408621170,'Reopened','01A206B1-5A73-7AFC-811C-352BBAFED990',NULL,NULL,'Resolved','Dispatched','01A206B1-6E72-7000-8008-FB1C487CB152',NULL,'{"before":{"lead":"chunxiao-property","acceptedBy":"staff-property","helpers":[],"done":[],"acceptBy":1795415816051,"deadline":1795495016051,"promisedAt":1795492800000,"acceptedAt":1795408617391,"resolvedAt":1795408620456,"reopened":0,"supervised":0,"overseer":"","proofs":0,"proofAwaited":false,"outcome":"Done"},"after":{"lead":"qinyuan","offered":"","acceptedBy":"","helpers":["chunxiao-property"],"done":[],"acceptBy":1795415821170,"deadline":1795495021170,"promisedAt":1795492800000,"acceptedAt":0,"resolvedAt":0,"closedAt":0,"reopened":1,"supervised":0,"overseer":"","proofs":0,"proofAwaited":false,"outcome":"None"}}');
INSERT INTO "ticket_events" VALUES('01A206B1-7165-7EA7-9487-702589FA8BD3',1,1795408621925,'Opened','01A206B1-7165-7E88-B5FF-6FF2E4868B5E',NULL,NULL,'Received','Received','01A206B1-7165-7000-8009-2C266971100D',NULL,'{"before":{},"after":{"number":"QY-2026-000002","community":"qinyuan","category":"31004","place":{"unit":{"value":"chunxiao-6"},"spot":"\u697C\u9053"},"placeAssumed":false,"reporter":"01a206b1-7165-7e88-b5ff-6ff2e4868b5e","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795408621925,"households":1,"attachments":1}}');
INSERT INTO "ticket_events" VALUES('01A206B1-7165-7EA7-9487-702589FA8BD3',2,1795408621925,'Routed','01A206B1-7165-7E88-B5FF-6FF2E4868B5E',NULL,NULL,'Received','Dispatched','01A206B1-7165-7000-8009-2C266971100D',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u697C\u9053\u706F\u4E0D\u4EAE\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.3\uFF09\uFF0C6\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Stair light: responsibility of the property company (list of duties 4.3). Building 6 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.3","en":"list of duties 4.3"},"answerBy":1795495021925,"acceptBy":1795423021925,"firstDeadline":1795581421925,"deadline":1795581421925,"promisedAt":1795579200000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A206B1-7165-7EA7-9487-702589FA8BD3',3,1795408622692,'Accepted','01A206B1-5FAF-7CF8-9236-83CA5BD1D081','staff-property','chunxiao-property','Dispatched','Accepted',NULL,NULL,'{"before":{"lead":"chunxiao-property","helpers":[]},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"staff-property","helpers":[],"acceptedAt":1795408622692}}');
INSERT INTO "ticket_events" VALUES('01A206B1-7165-7EA7-9487-702589FA8BD3',4,1795408623412,'Resolved','01A206B1-5FAF-7CF8-9236-83CA5BD1D081','staff-property','chunxiao-property','Accepted','Resolved','01A206B1-7734-7000-800A-82BF4732C976','01A206B1-7734-7000-800B-B8E7CAC35EEF','{"before":{"proofs":0,"proofAwaited":false,"outcome":"None"},"after":{"answeredAt":1795408623412,"resolvedAt":1795408623412,"proofs":0,"proofAwaited":false,"outcome":"Done"}}');
INSERT INTO "ticket_events" VALUES('01A206B1-7165-7EA7-9487-702589FA8BD3',5,1795408624128,'Rated','01A206B1-7165-7E88-B5FF-6FF2E4868B5E',NULL,NULL,'Resolved','Resolved',NULL,NULL,'{"before":{},"after":{"rating":"Satisfied"}}');
INSERT INTO "ticket_events" VALUES('01A206B1-7165-7EA7-9487-702589FA8BD3',6,1795408624128,'Closed','01A206B1-7165-7E88-B5FF-6FF2E4868B5E',NULL,NULL,'Resolved','Closed',NULL,NULL,'{"before":{},"after":{"closedAt":1795408624128}}');
INSERT INTO "ticket_events" VALUES('01A206B1-7D25-7E7F-B9F4-43EF0E29F127',1,1795408624933,'Opened','01A206B1-7D25-7F9F-83D5-E008E37377A6',NULL,NULL,'Received','Received','01A206B1-7D25-7000-800C-EBF83A561B27',NULL,'{"before":{},"after":{"number":"QY-2026-000003","community":"qinyuan","category":"39001","place":{"unit":{"value":"chunxiao"}},"placeAssumed":true,"since":"{\u0022span\u0022:{\u0022start\u0022:0,\u0022length\u0022:0,\u0022end\u0022:0},\u0022start\u0022:\u00222026-11-22T00:00:00\u0022,\u0022end\u0022:\u00222026-11-23T00:00:00\u0022,\u0022repeats\u0022:false,\u0022precision\u0022:\u0022Day\u0022,\u0022since\u0022:false,\u0022lasting\u0022:false,\u0022dayAssumed\u0022:false}","reporter":"01a206b1-7d25-7f9f-83d5-e008e37377a6","anonymous":false,"raisedIn":"","publish":"Secret","consent":"Asked","hazard":false,"lead":"qinyuan","offered":"","helpers":[],"hiddenFrom":["chunxiao-property"],"openedAt":1795408624933,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A206B1-7D25-7E7F-B9F4-43EF0E29F127',2,1795408624933,'Routed','01A206B1-7D25-7F9F-83D5-E008E37377A6',NULL,NULL,'Received','Dispatched','01A206B1-7D25-7000-800C-EBF83A561B27',NULL,'{"before":{"lead":"qinyuan","helpers":[],"hiddenFrom":["chunxiao-property"],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"qinyuan","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":["chunxiao-property"],"why":{"zh":"\u53CD\u6620\u7684\u662F\u6625\u6653\u7269\u4E1A\uFF0C\u6240\u4EE5\u4EA4\u7ED9\u4E0A\u9762\u7684\u6C81\u56ED\u793E\u533A\uFF0C\u88AB\u53CD\u6620\u7684\u4E00\u65B9\u770B\u4E0D\u5230\u3002","en":"This is about Chunxiao Property, so it went to Qinyuan Community above; those concerned do not see it."},"clause":{"zh":"\u6743\u8D23\u6E05\u53552.2","en":"list of duties 2.2"},"answerBy":1795581424933,"acceptBy":1795495024933,"firstDeadline":1796186224933,"deadline":1796186224933,"promisedAt":1796184000000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A206B1-80BE-7568-9215-8CD041CB8F94',1,1795408625854,'Opened','01A206B1-65F0-7671-908F-582779374045',NULL,NULL,'Received','Received','01A206B1-80BE-7000-800D-4BD00B7DD23F',NULL,'{"before":{},"after":{"number":"QY-2026-000004","community":"qinyuan","category":"35001","place":{"unit":{"value":"chunxiao-3"},"entrance":"2","spot":"\u95E8\u53E3"},"placeAssumed":false,"reporter":"01a206b1-65f0-7671-908f-582779374045","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795408625854,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A206B1-80BE-7568-9215-8CD041CB8F94',2,1795408625854,'Routed','01A206B1-65F0-7671-908F-582779374045',NULL,NULL,'Received','Dispatched','01A206B1-80BE-7000-800D-4BD00B7DD23F',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u5783\u573E\u672A\u6E05\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.2\uFF09\uFF0C3\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Rubbish: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"answerBy":1795451825854,"acceptBy":1795415825854,"firstDeadline":1795495025854,"deadline":1795495025854,"promisedAt":1795492800000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A206B1-9454-71E6-81B7-5E23826A94BD',1,1795408630868,'Opened','01A206B1-9454-756B-8B93-902C39F7D559',NULL,NULL,'Received','Received','01A206B1-9454-7000-8010-5A38ABDD7467',NULL,'{"before":{},"after":{"number":"QY-2026-000005","community":"qinyuan","category":"32010","place":{"unit":{"value":"chunxiao-5"}},"placeAssumed":false,"reporter":"01a206b1-9454-756b-8b93-902c39f7d559","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795408630868,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A206B1-9454-71E6-81B7-5E23826A94BD',2,1795408630868,'Routed','01A206B1-9454-756B-8B93-902C39F7D559',NULL,NULL,'Received','Dispatched','01A206B1-9454-7000-8010-5A38ABDD7467',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u4E0B\u6C34\u9053\u5835\u585E\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.2\uFF09\uFF0C5\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Blocked drain: responsibility of the property company (list of duties 4.2). Building 5 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"answerBy":1795451830868,"acceptBy":1795415830868,"firstDeadline":1795495030868,"deadline":1795495030868,"promisedAt":1795492800000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A206B1-B068-7F6E-8008-E96A27D1FD34',1,1795408638056,'Opened','01A206B1-A458-7C33-97B8-C8DFDF2AF676','staff-grid','qinyuan-grid','Received','Received','01A206B1-B068-7000-8011-4E5298B87169',NULL,'{"before":{},"after":{"number":"QY-2026-000006","community":"qinyuan","category":"32010","place":{"unit":{"value":"chunxiao-2"},"entrance":"3"},"placeAssumed":false,"reporter":"00000000-0000-0000-0000-000000000000","anonymous":false,"raisedIn":"","publish":"Group","consent":"No","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795408638056,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A206B1-B068-7F6E-8008-E96A27D1FD34',2,1795408638056,'Routed','01A206B1-A458-7C33-97B8-C8DFDF2AF676','staff-grid','qinyuan-grid','Received','Dispatched','01A206B1-B068-7000-8011-4E5298B87169',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u4E0B\u6C34\u9053\u5835\u585E\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.2\uFF09\uFF0C2\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Blocked drain: responsibility of the property company (list of duties 4.2). Building 2 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"answerBy":1795451838056,"acceptBy":1795415838056,"firstDeadline":1795495038056,"deadline":1795495038056,"promisedAt":1795492800000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A206B1-B068-7F6E-8008-E96A27D1FD34',3,1795408638056,'Hastened','00000000-0000-0000-0000-000000000000',NULL,NULL,'Dispatched','Dispatched',NULL,NULL,'{"before":{"deadline":1795495038056,"promisedAt":1795492800000},"after":{"deadline":1795482000000,"promisedAt":1795482000000}}');
INSERT INTO "ticket_events" VALUES('01A206B1-C1E0-7140-93BF-29FD8CA1E45E',1,1795408642528,'Opened','01A206B1-C1E0-7597-BFA9-29C5369DCCF3','head-3','qinyuan-grid','Received','Received','01A206B1-C1E0-7000-8012-53B5B7A6E66B',NULL,'{"before":{},"after":{"number":"QY-2026-000007","community":"qinyuan","category":"31005","place":{"unit":{"value":"chunxiao-3"},"entrance":"3"},"placeAssumed":false,"reporter":"00000000-0000-0000-0000-000000000000","anonymous":false,"raisedIn":"","publish":"Group","consent":"NotNeeded","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795408642528,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A206B1-C1E0-7140-93BF-29FD8CA1E45E',2,1795408642528,'Routed','01A206B1-C1E0-7597-BFA9-29C5369DCCF3','head-3','qinyuan-grid','Received','Dispatched','01A206B1-C1E0-7000-8012-53B5B7A6E66B',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u95E8\u7981\u635F\u574F\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.2\uFF09\uFF0C3\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Door or gate: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"answerBy":1795495042528,"acceptBy":1795423042528,"firstDeadline":1795581442528,"deadline":1795581442528,"promisedAt":1795579200000,"acceptedAt":0}}');
CREATE TABLE "tickets" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_tickets" PRIMARY KEY,
    "Number" TEXT NOT NULL,
    "Serial" INTEGER NOT NULL,
    "Community" TEXT NOT NULL,
    "Category" TEXT NOT NULL,
    "PlaceUnit" TEXT NOT NULL,
    "PlaceBuilding" TEXT NULL,
    "PlaceEntrance" TEXT NULL,
    "PlaceFloor" INTEGER NULL,
    "PlaceSpot" TEXT NULL,
    "PlaceAssumed" INTEGER NOT NULL,
    "Since" TEXT NULL,
    "State" TEXT NOT NULL,
    "Lead" TEXT NOT NULL,
    "Offered" TEXT NULL,
    "AcceptedBy" TEXT NULL,
    "HelperKeys" TEXT NOT NULL,
    "DoneKeys" TEXT NOT NULL,
    "HiddenKeys" TEXT NOT NULL,
    "WhyZh" TEXT NOT NULL,
    "WhyEn" TEXT NOT NULL,
    "ClauseZh" TEXT NOT NULL,
    "ClauseEn" TEXT NOT NULL,
    "Reporter" TEXT NOT NULL,
    "Anonymous" INTEGER NOT NULL,
    "RaisedIn" TEXT NULL,
    "Publish" TEXT NOT NULL,
    "Consent" TEXT NOT NULL,
    "Hazard" INTEGER NOT NULL,
    "Confirmed" INTEGER NOT NULL,
    "OpenedAt" INTEGER NOT NULL,
    "AnswerBy" INTEGER NOT NULL,
    "AnsweredAt" INTEGER NULL,
    "AcceptBy" INTEGER NOT NULL,
    "FirstDeadline" INTEGER NOT NULL,
    "Deadline" INTEGER NOT NULL,
    "PromisedAt" INTEGER NULL,
    "PausedMs" INTEGER NOT NULL,
    "WaitingSince" INTEGER NULL,
    "MustReport" TEXT NOT NULL,
    "ReportedKeys" TEXT NOT NULL,
    "ReportedAt" INTEGER NULL,
    "RelayedAt" INTEGER NULL,
    "RelayedBy" TEXT NULL,
    "Relays" INTEGER NOT NULL,
    "ParkedUntil" INTEGER NULL,
    "Extensions" INTEGER NOT NULL,
    "Outcome" TEXT NOT NULL,
    "Proofs" INTEGER NOT NULL,
    "ProofAwaited" INTEGER NOT NULL,
    "MergedInto" TEXT NULL,
    "AcceptedAt" INTEGER NULL,
    "ResolvedAt" INTEGER NULL,
    "ClosedAt" INTEGER NULL,
    "Supporters" INTEGER NOT NULL,
    "Households" INTEGER NOT NULL,
    "Returns" INTEGER NOT NULL,
    "Reopened" INTEGER NOT NULL,
    "AlertLevel" INTEGER NOT NULL,
    "Supervised" INTEGER NOT NULL,
    "Overseer" TEXT NULL,
    "Rating" TEXT NULL,
    "Attachments" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL
);
INSERT INTO "tickets" VALUES('01A206B1-5A73-751C-AF72-B2A7726CC23B','QY-2026-000001',1,'qinyuan','31001','chunxiao-3',NULL,NULL,NULL,'电梯',0,'{"span":{"start":0,"length":0,"end":0},"start":"2026-11-22T22:00:00","end":"2026-11-22T23:00:00","repeats":false,"precision":"Hour","since":false,"lasting":false,"dayAssumed":false}','Dispatched','qinyuan',NULL,NULL,'|chunxiao-property|','|','|','这是物业该管的事：电梯故障归物业（权责清单4.1），3栋属于春晓小区，物业是春晓物业。','Lift fault: responsibility of the property company (list of duties 4.1). Building 3 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.1','list of duties 4.1','01A206B1-5A73-7AFC-811C-352BBAFED990',0,'group-building-3','Group','NotNeeded',0,0,1795408616051,1795451816051,1795408619705,1795415821170,1795495016051,1795495021170,1795492800000,0,NULL,'None','|',NULL,NULL,NULL,0,NULL,0,'None',0,0,NULL,NULL,NULL,NULL,2,3,0,1,0,0,NULL,'Not',0,9);
INSERT INTO "tickets" VALUES('01A206B1-7165-7EA7-9487-702589FA8BD3','QY-2026-000002',2,'qinyuan','31004','chunxiao-6',NULL,NULL,NULL,'楼道',0,NULL,'Closed','chunxiao-property',NULL,'staff-property','|','|','|','这是物业该管的事：楼道灯不亮归物业（权责清单4.3），6栋属于春晓小区，物业是春晓物业。','Stair light: responsibility of the property company (list of duties 4.3). Building 6 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.3','list of duties 4.3','01A206B1-7165-7E88-B5FF-6FF2E4868B5E',0,NULL,'Group','Asked',0,0,1795408621925,1795495021925,1795408623412,1795423021925,1795581421925,1795581421925,1795579200000,0,NULL,'None','|',NULL,NULL,NULL,0,NULL,0,'Done',0,0,NULL,1795408622692,1795408623412,1795408624128,0,1,0,0,0,0,NULL,'Satisfied',1,6);
INSERT INTO "tickets" VALUES('01A206B1-7D25-7E7F-B9F4-43EF0E29F127','QY-2026-000003',3,'qinyuan','39001','chunxiao',NULL,NULL,NULL,NULL,1,'{"span":{"start":0,"length":0,"end":0},"start":"2026-11-22T00:00:00","end":"2026-11-23T00:00:00","repeats":false,"precision":"Day","since":false,"lasting":false,"dayAssumed":false}','Dispatched','qinyuan',NULL,NULL,'|','|','|chunxiao-property|','反映的是春晓物业，所以交给上面的沁园社区，被反映的一方看不到。','This is about Chunxiao Property, so it went to Qinyuan Community above; those concerned do not see it.','权责清单2.2','list of duties 2.2','01A206B1-7D25-7F9F-83D5-E008E37377A6',0,NULL,'Secret','Asked',0,0,1795408624933,1795581424933,NULL,1795495024933,1796186224933,1796186224933,1796184000000,0,NULL,'None','|',NULL,NULL,NULL,0,NULL,0,'None',0,0,NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
INSERT INTO "tickets" VALUES('01A206B1-80BE-7568-9215-8CD041CB8F94','QY-2026-000004',4,'qinyuan','35001','chunxiao-3',NULL,'2',NULL,'门口',0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','这是物业该管的事：垃圾未清归物业（权责清单4.2），3栋属于春晓小区，物业是春晓物业。','Rubbish: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','01A206B1-65F0-7671-908F-582779374045',0,NULL,'Group','Asked',0,0,1795408625854,1795451825854,NULL,1795415825854,1795495025854,1795495025854,1795492800000,0,NULL,'None','|',NULL,NULL,NULL,0,NULL,0,'None',0,0,NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
INSERT INTO "tickets" VALUES('01A206B1-9454-71E6-81B7-5E23826A94BD','QY-2026-000005',5,'qinyuan','32010','chunxiao-5',NULL,NULL,NULL,NULL,0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','这是物业该管的事：下水道堵塞归物业（权责清单4.2），5栋属于春晓小区，物业是春晓物业。','Blocked drain: responsibility of the property company (list of duties 4.2). Building 5 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','01A206B1-9454-756B-8B93-902C39F7D559',0,NULL,'Group','Asked',0,0,1795408630868,1795451830868,NULL,1795415830868,1795495030868,1795495030868,1795492800000,0,NULL,'None','|',NULL,NULL,NULL,0,NULL,0,'None',0,0,NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
INSERT INTO "tickets" VALUES('01A206B1-B068-7F6E-8008-E96A27D1FD34','QY-2026-000006',6,'qinyuan','32010','chunxiao-2',NULL,'3',NULL,NULL,0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','这是物业该管的事：下水道堵塞归物业（权责清单4.2），2栋属于春晓小区，物业是春晓物业。','Blocked drain: responsibility of the property company (list of duties 4.2). Building 2 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','00000000-0000-0000-0000-000000000000',0,NULL,'Group','No',0,0,1795408638056,1795451838056,NULL,1795415838056,1795495038056,1795482000000,1795482000000,0,NULL,'None','|',NULL,NULL,NULL,0,NULL,0,'None',0,0,NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,3);
INSERT INTO "tickets" VALUES('01A206B1-C1E0-7140-93BF-29FD8CA1E45E','QY-2026-000007',7,'qinyuan','31005','chunxiao-3',NULL,'3',NULL,NULL,0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','这是物业该管的事：门禁损坏归物业（权责清单4.2），3栋属于春晓小区，物业是春晓物业。','Door or gate: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','00000000-0000-0000-0000-000000000000',0,NULL,'Group','NotNeeded',0,0,1795408642528,1795495042528,NULL,1795423042528,1795581442528,1795581442528,1795579200000,0,NULL,'None','|',NULL,NULL,NULL,0,NULL,0,'None',0,0,NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
CREATE TABLE "timers" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_timers" PRIMARY KEY,
    "Kind" TEXT NOT NULL,
    "Subject" TEXT NOT NULL,
    "Step" INTEGER NOT NULL,
    "Due" INTEGER NOT NULL,
    "Payload" TEXT NULL,
    "DoneAt" INTEGER NULL
);
INSERT INTO "timers" VALUES('01A226F6-3780-7204-B362-D6D2B054709C','WeeklySummary','group-community',29932500,1795950000000,NULL,NULL);
INSERT INTO "timers" VALUES('01A20703-C033-7983-8090-FDA21EC0C5E3','Press','01a206b1-5a73-751c-af72-b2a7726cc23b',21,1795414016051,'1795495016051',NULL);
INSERT INTO "timers" VALUES('01A20BD7-C7A8-7E51-8F19-DC29667D1918','AskRating','01a206b1-5a73-751c-af72-b2a7726cc23b',7,1795495020456,'1795408620456',NULL);
INSERT INTO "timers" VALUES('01A21B4A-DBA8-7A19-891D-25750E78D194','RemindRating','01a206b1-5a73-751c-af72-b2a7726cc23b',7,1795754220456,'1795408620456',NULL);
INSERT INTO "timers" VALUES('01A23F57-5FA8-7EE5-980D-E4498A8DC6BC','CloseUnrated','01a206b1-5a73-751c-af72-b2a7726cc23b',70,1796359020456,'1795408620456',NULL);
INSERT INTO "timers" VALUES('01A20703-D432-79D1-BBC1-12412C914CE8','Press','01a206b1-5a73-751c-af72-b2a7726cc23b',91,1795414021170,'1795495021170',NULL);
INSERT INTO "timers" VALUES('01A20756-3CE5-7376-BC2C-253E0398ABDE','Press','01a206b1-7165-7ea7-9487-702589fa8bd3',21,1795419421925,'1795581421925',NULL);
INSERT INTO "timers" VALUES('01A20BD7-D334-789E-AF77-84AF2D012C43','AskRating','01a206b1-7165-7ea7-9487-702589fa8bd3',4,1795495023412,'1795408623412',NULL);
INSERT INTO "timers" VALUES('01A21B4A-E734-70DE-AE9D-7184FC103E5E','RemindRating','01a206b1-7165-7ea7-9487-702589fa8bd3',4,1795754223412,'1795408623412',NULL);
INSERT INTO "timers" VALUES('01A23F57-6B34-77A0-95A8-FE26F38CF9F0','CloseUnrated','01a206b1-7165-7ea7-9487-702589fa8bd3',40,1796359023412,'1795408623412',NULL);
INSERT INTO "timers" VALUES('01A20B11-1A80-721F-8ADD-23608B574423','Press','01a206b1-7d25-7e7f-b9f4-43ef0e29f127',21,1795482000000,'1796186224933',NULL);
INSERT INTO "timers" VALUES('01A20703-E67E-7FA3-ADCF-34AC9D126FCF','Press','01a206b1-80be-7568-9215-8cd041cb8f94',21,1795414025854,'1795495025854',NULL);
INSERT INTO "timers" VALUES('01A20703-FA14-7584-BAF3-F09DBBF3B144','Press','01a206b1-9454-71e6-81b7-5e23826a94bd',21,1795414030868,'1795495030868',NULL);
INSERT INTO "timers" VALUES('01A20704-1628-7A51-89C0-AB3622BFF503','Press','01a206b1-b068-7f6e-8008-e96a27d1fd34',21,1795414038056,'1795495038056',NULL);
INSERT INTO "timers" VALUES('01A20704-1628-7028-A2D9-F45CDBEBA54F','Press','01a206b1-b068-7f6e-8008-e96a27d1fd34',31,1795414038056,'1795482000000',NULL);
INSERT INTO "timers" VALUES('01A20756-8D60-796F-8418-9785A697A60E','Press','01a206b1-c1e0-7140-93bf-29fd8ca1e45e',21,1795419442528,'1795581442528',NULL);
CREATE TABLE "visits" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_visits" PRIMARY KEY,
    "Staff" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "Place" TEXT NOT NULL,
    "Category" TEXT NULL,
    "At" INTEGER NOT NULL
);
CREATE TABLE "accounts" (
    "Channel" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    CONSTRAINT "PK_accounts" PRIMARY KEY ("Channel", "Id"),
    CONSTRAINT "FK_accounts_persons_PersonId" FOREIGN KEY ("PersonId") REFERENCES "persons" ("Id") ON DELETE CASCADE
);
INSERT INTO "accounts" VALUES('emulator','resident-li','01A206B1-5A73-7AFC-811C-352BBAFED990');
INSERT INTO "accounts" VALUES('emulator','staff-property','01A206B1-5FAF-7CF8-9236-83CA5BD1D081');
INSERT INTO "accounts" VALUES('emulator','resident-wang','01A206B1-62F0-7B43-976E-CC690BC3EE42');
INSERT INTO "accounts" VALUES('emulator','resident-chen','01A206B1-65F0-7671-908F-582779374045');
INSERT INTO "accounts" VALUES('emulator','resident-zhao','01A206B1-7165-7E88-B5FF-6FF2E4868B5E');
INSERT INTO "accounts" VALUES('emulator','resident-gu','01A206B1-7D25-7F9F-83D5-E008E37377A6');
INSERT INTO "accounts" VALUES('emulator','resident-hu','01A206B1-8C59-7F66-B895-D2B97D46F605');
INSERT INTO "accounts" VALUES('emulator','resident-refuses','01A206B1-9454-756B-8B93-902C39F7D559');
INSERT INTO "accounts" VALUES('emulator','resident-sun','01A206B1-97C0-7E82-AB1D-19D899540E49');
INSERT INTO "accounts" VALUES('emulator','staff-grid','01A206B1-A458-7C33-97B8-C8DFDF2AF676');
INSERT INTO "accounts" VALUES('emulator','staff-building','01A206B1-AC28-7204-9421-C49023A98AEA');
INSERT INTO "accounts" VALUES('emulator','head-3','01A206B1-C1E0-7597-BFA9-29C5369DCCF3');
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('Outbox',72);
CREATE UNIQUE INDEX "IX_GroupPosts_Group_Day_Nth" ON "GroupPosts" ("Group", "Day", "Nth");
CREATE INDEX "IX_GroupPosts_Group_SentAt" ON "GroupPosts" ("Group", "SentAt");
CREATE UNIQUE INDEX "IX_Outbox_Once" ON "Outbox" ("Once");
CREATE INDEX "IX_Outbox_SentId" ON "Outbox" ("SentId") WHERE "SentId" IS NOT NULL;
CREATE INDEX "IX_Outbox_State" ON "Outbox" ("State") WHERE "State" = 0;
CREATE INDEX "IX_Turns_At" ON "Turns" ("At");
CREATE INDEX "IX_accounts_PersonId" ON "accounts" ("PersonId");
CREATE INDEX "IX_attachments_PersonId" ON "attachments" ("PersonId");
CREATE INDEX "IX_attachments_TicketId" ON "attachments" ("TicketId");
CREATE INDEX "IX_contractor_links_TicketId" ON "contractor_links" ("TicketId");
CREATE INDEX "IX_conversations_Channel_SeenAt" ON "conversations" ("Channel", "SeenAt");
CREATE INDEX "IX_conversations_GroupKey" ON "conversations" ("GroupKey");
CREATE INDEX "IX_conversations_PersonId" ON "conversations" ("PersonId");
CREATE INDEX "IX_handovers_Until" ON "handovers" ("Until");
CREATE INDEX "IX_hotline_orders_Staff_At" ON "hotline_orders" ("Staff", "At");
CREATE INDEX "IX_hotline_orders_TicketId" ON "hotline_orders" ("TicketId");
CREATE INDEX "IX_notices_Community_To" ON "notices" ("Community", "To");
CREATE INDEX "IX_persons_Staff" ON "persons" ("Staff");
CREATE UNIQUE INDEX "IX_representatives_TicketId_PersonId" ON "representatives" ("TicketId", "PersonId");
CREATE INDEX "IX_statements_PersonId" ON "statements" ("PersonId");
CREATE INDEX "IX_statements_TicketId" ON "statements" ("TicketId");
CREATE INDEX "IX_supporters_PersonId" ON "supporters" ("PersonId");
CREATE INDEX "IX_tickets_Community_State" ON "tickets" ("Community", "State");
CREATE INDEX "IX_tickets_Lead_State" ON "tickets" ("Lead", "State");
CREATE UNIQUE INDEX "IX_tickets_Number" ON "tickets" ("Number");
CREATE INDEX "IX_tickets_Offered_State" ON "tickets" ("Offered", "State");
CREATE INDEX "IX_tickets_PlaceUnit_State" ON "tickets" ("PlaceUnit", "State");
CREATE INDEX "IX_tickets_Reporter_OpenedAt" ON "tickets" ("Reporter", "OpenedAt");
CREATE INDEX "IX_tickets_Serial" ON "tickets" ("Serial");
CREATE INDEX "IX_timers_DoneAt_Due" ON "timers" ("DoneAt", "Due");
CREATE UNIQUE INDEX "IX_timers_Kind_Subject_Step" ON "timers" ("Kind", "Subject", "Step");
CREATE INDEX "IX_visits_Staff_At" ON "visits" ("Staff", "At");
COMMIT;
PRAGMA user_version = 20;
