-- A database that the program of schema 15 wrote in a short conversation.
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
resident-hu','{"flow":"complaint/report","step":"place","slots":{"what":{"type":"Text","value":"\u5C0F\u533A\u4E1C\u95E8\u8DEF\u706F\u4E0D\u4EAE","said":"\u5C0F\u533A\u4E1C\u95E8\u8DEF\u706F\u4E0D\u4EAE","assumed":false,"partial":false},"category":{"type":"Category","value":"34008","assumed":false,"partial":false},"place":{"type":"Place","value":"\u4E1C\u95E8","said":"\u4E1C\u95E8","assumed":false,"partial":true,"place":{"span":{"start":2,"length":2,"end":4},"spot":"\u4E1C\u95E8","negated":false}},"since":{"type":"Time","value":"\u4ECA\u5929","said":"\u4ECA\u5929","assumed":false,"partial":false,"time":{"span":{"start":0,"length":2,"end":2},"start":"2026-11-23T00:00:00","end":"2026-11-24T00:00:00","repeats":false,"precision":"Day","since":false,"lasting":false,"dayAssumed":false}}},"history":["what","category","since"],"facts":{"intent":"matter"},"candidates":[],"askedAt":"2026-11-23T05:55:39.7200985+00:00","tries":0,"locale":"zh-CN","dormant":false}',1795413339720,NULL,NULL,NULL,0,2);
INSERT INTO "Dialogs" VALUES('emulator
private-resident-sun
resident-sun','{"flow":"complaint/report","step":"place","slots":{"category":{"type":"Category","value":"35001","assumed":false,"partial":false},"what":{"type":"Text","value":"\u5783\u573E\u6876\u6EE1\u4E86","said":"\u5783\u573E\u6876\u6EE1\u4E86","assumed":false,"partial":false}},"history":["category","what"],"facts":{"word":"\u6211\u8981\u6295\u8BC9"},"candidates":[],"askedAt":"2026-11-23T05:55:41.8485416+00:00","tries":0,"locale":"zh-CN","dormant":false}',1795413341848,NULL,NULL,NULL,0,2);
INSERT INTO "Dialogs" VALUES('emulator
private-staff-grid
staff-grid','{"flow":"complaint/report","step":"confirm","slots":{"what":{"type":"Text","value":"\u4EA4\u73ED \u697C\u7BA1\u5458","said":"\u4EA4\u73ED \u697C\u7BA1\u5458","assumed":false,"partial":false},"category":{"type":"Category","value":"39008","assumed":false,"partial":false},"since":{"type":"Time","value":"2026-11-24 09:00","said":"2026-11-24 09:00","assumed":false,"partial":false,"time":{"span":{"start":51,"length":16,"end":67},"start":"2026-11-24T09:00:00","end":"2026-11-24T09:00:00","repeats":false,"precision":"Minute","since":false,"lasting":false,"dayAssumed":false}},"place":{"type":"Place","value":"2\u680B3\u5355\u5143","said":"\u6625\u6653\u5C0F\u533A2\u680B3\u5355\u5143","assumed":false,"partial":false,"place":{"span":{"start":26,"length":9,"end":35},"unit":"chunxiao-2","building":"2","entrance":"3","negated":false}}},"history":["what","category","since","place"],"facts":{"intent":"matter"},"candidates":[],"askedAt":"2026-11-23T05:55:44.7138599+00:00","tries":0,"locale":"zh-CN","dormant":false}',1795413344713,NULL,NULL,NULL,0,2);
INSERT INTO "Dialogs" VALUES('emulator
private-staff-building
staff-building','{"flow":"complaint/report","step":"place","slots":{"what":{"type":"Text","value":"\u63A5\u73ED","said":"\u63A5\u73ED","assumed":false,"partial":false},"category":{"type":"Category","value":"40006","assumed":false,"partial":false}},"history":["what","category"],"facts":{"intent":"matter"},"candidates":[],"askedAt":"2026-11-23T05:55:44.0057599+00:00","tries":0,"locale":"zh-CN","dormant":false}',1795413344005,NULL,NULL,NULL,0,1);
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
private-resident-hu','{"channel":"emulator","conversationId":"private-resident-hu","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-hu"}','{"version":1,"text":"\u5728\u54EA\u91CC\uFF1F\u4F8B\u5982\uFF1A3\u680B2\u5355\u5143\u7535\u68AF\u3002","locale":"zh-CN"}',NULL,NULL,0,1795413339720,1,1,'sent-42',NULL);
INSERT INTO "Outbox" VALUES(51,'emulator
private-resident-refuses','{"channel":"emulator","conversationId":"private-resident-refuses","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-refuses"}','{"version":1,"text":"\u8BB0\u4E0B\u4E86\uFF1A5\u680B\u4E0B\u6C34\u9053\u5835\u585E\uFF0C\u6625\u6653\u7269\u4E1A\u660E\u5929\u4E0B\u53481\u70B9\u524D\u5904\u7406\uFF08QY-2026-000005\uFF0C\u8BF45\u53F7\u5C31\u884C\uFF09\u3002\n\u5BB6\u91CC\u5835\u8FD8\u662F\u516C\u5171\u7BA1\u9053\uFF1F\u4E0D\u8BF4\u4E5F\u884C\u3002\n\u7FA4\u91CC\u53EF\u4EE5\u8FD9\u6837\u8BF4\u5417\uFF1A\u201C5\u680B\u4E0B\u6C34\u9053\u5835\u585E\u201D \u60A8\u540C\u610F\u6211\u624D\u53D1\uFF0C\u4E0D\u56DE\u5C31\u4E0D\u53D1\u3002","suggestedActions":[{"title":"\u53EF\u4EE5\u516C\u5F00","value":"\u53EF\u4EE5\u516C\u5F00"},{"title":"\u518D\u5220\u51CF","value":"\u518D\u5220\u51CF"},{"title":"\u4E0D\u516C\u5F00","value":"\u4E0D\u516C\u5F00"},{"title":"\u533F\u540D","value":"\u533F\u540D"},{"title":"\u4E3A\u4EC0\u4E48","value":"\u4E3A\u4EC0\u4E48"}],"locale":"zh-CN"}',NULL,'01A206F9-7110-79A3-BEB8-93BDA093D831',0,1795413340432,2,1,NULL,'404 HTTP 404');
INSERT INTO "Outbox" VALUES(53,'emulator
private-resident-sun','{"channel":"emulator","conversationId":"private-resident-sun","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-sun"}','{"version":1,"text":"\u5728\u54EA\u91CC\uFF1F\u4F8B\u5982\uFF1A3\u680B2\u5355\u5143\u7535\u68AF\u3002","locale":"zh-CN"}',NULL,NULL,0,1795413341848,1,1,'sent-47',NULL);
INSERT INTO "Outbox" VALUES(57,'emulator
private-staff-building','{"channel":"emulator","conversationId":"private-staff-building","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"staff-building"}','{"version":1,"text":"\u5728\u54EA\u91CC\uFF1F\u4F8B\u5982\uFF1A3\u680B2\u5355\u5143\u7535\u68AF\u3002","locale":"zh-CN"}',NULL,NULL,0,1795413344005,1,1,'sent-51',NULL);
CREATE TABLE "Turns" (
    "Key" TEXT NOT NULL CONSTRAINT "PK_Turns" PRIMARY KEY,
    "At" INTEGER NOT NULL,
    "Status" INTEGER NOT NULL,
    "Body" TEXT NULL
);
INSERT INTO "Turns" VALUES('rehousing 01a206f933c57ce6b4607148c6ec02ae',1795413324741,200,NULL);
INSERT INTO "Turns" VALUES('weekly 01a206f934247c8c9a59621d05c8eb6f',1795413324836,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|conversationUpdate|in-1',1795413325144,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-compound|conversationUpdate|in-2',1795413325954,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-community|conversationUpdate|in-3',1795413326661,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-staff|conversationUpdate|in-4',1795413327366,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-5',1795413328073,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-6',1795413329455,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-7',1795413330214,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-8',1795413330990,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-9',1795413331708,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-10',1795413332432,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-li|message|in-11',1795413333149,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-zhao|message|in-12',1795413333934,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-13',1795413334684,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-14',1795413335402,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-zhao|message|in-15',1795413336114,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-gu|message|in-16',1795413336824,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-chen|message|in-17',1795413337547,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-18',1795413338260,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-hu|message|in-19',1795413338976,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-hu|message|in-20',1795413339720,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-refuses|message|in-21',1795413340432,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-sun|message|in-22',1795413341143,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-sun|message|in-23',1795413341848,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-24',1795413342554,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-grid|message|in-25',1795413343297,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-building|message|in-26',1795413344005,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-grid|message|in-27',1795413344713,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-28',1795413345433,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-head-3|message|in-29',1795413346138,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-zhao|message|in-30',1795413346848,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-31',1795413347555,200,NULL);
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
INSERT INTO "attachments" VALUES('01A206F9-57AE-71E8-96BB-1B96A575A149','01A206F9-57AE-7372-89C9-09348DB012E5','01A206F9-57AE-7C17-AC24-C14D49DF9987','image/png','photo.png',NULL,X'89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d4944415478da6364f8cf500f00038601805a347d6b0000000049454e44ae426082','6b7fa434f92a8b80aab02d9bf1a12e49ffcae424e4013a1c4f68b67e3d2bbcd0',1795413333934);
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
INSERT INTO "conversations" VALUES('emulator','group-building-3','{channel}','bot-1',1,'group-building-3',NULL,'zh-CN',1795413325144,1795413325144);
INSERT INTO "conversations" VALUES('emulator','group-compound','{channel}','bot-1',1,'group-compound',NULL,'zh-CN',1795413325954,1795413325954);
INSERT INTO "conversations" VALUES('emulator','group-community','{channel}','bot-1',1,'group-community',NULL,'zh-CN',1795413326661,1795413326661);
INSERT INTO "conversations" VALUES('emulator','group-staff','{channel}','bot-1',1,'group-staff',NULL,'zh-CN',1795413327366,1795413327366);
INSERT INTO "conversations" VALUES('emulator','private-staff-property','{channel}','bot-1',0,NULL,'01A206F9-462F-743D-81ED-387B06BB2FEC',NULL,NULL,1795413329455);
INSERT INTO "conversations" VALUES('emulator','private-resident-li','{channel}','bot-1',0,NULL,'01A206F9-40C9-776B-8892-4BE9C404DE8D',NULL,NULL,1795413333149);
INSERT INTO "conversations" VALUES('emulator','private-resident-zhao','{channel}','bot-1',0,NULL,'01A206F9-57AE-7372-89C9-09348DB012E5',NULL,NULL,1795413333934);
INSERT INTO "conversations" VALUES('emulator','private-resident-gu','{channel}','bot-1',0,NULL,'01A206F9-62F8-72BA-9AD6-28E7A2FD4562',NULL,NULL,1795413336824);
INSERT INTO "conversations" VALUES('emulator','private-resident-chen','{channel}','bot-1',0,NULL,'01A206F9-4C2E-77D3-81E1-C06DEFF67C70',NULL,NULL,1795413337547);
INSERT INTO "conversations" VALUES('emulator','private-resident-hu','{channel}','bot-1',0,NULL,'01A206F9-6B60-765D-97F9-0C42A9B25C97',NULL,NULL,1795413338976);
INSERT INTO "conversations" VALUES('emulator','private-resident-refuses','{channel}','bot-1',0,NULL,'01A206F9-7110-7D4E-ACE6-055DACBCB97B',NULL,NULL,1795413340432);
INSERT INTO "conversations" VALUES('emulator','private-resident-sun','{channel}','bot-1',0,NULL,'01A206F9-73D7-7686-95ED-DA50665E5776',NULL,NULL,1795413341143);
INSERT INTO "conversations" VALUES('emulator','private-staff-grid','{channel}','bot-1',0,NULL,'01A206F9-7C41-770E-8E77-B9F07667C9F8',NULL,NULL,1795413343297);
INSERT INTO "conversations" VALUES('emulator','private-staff-building','{channel}','bot-1',0,NULL,'01A206F9-7F05-7A41-B5DB-02D106F1240A',NULL,NULL,1795413344005);
INSERT INTO "conversations" VALUES('emulator','private-head-3','{channel}','bot-1',0,NULL,'01A206F9-875A-770C-BD66-A679C593AE15',NULL,NULL,1795413346138);
CREATE TABLE "hushes" (
    "Group" TEXT NOT NULL CONSTRAINT "PK_hushes" PRIMARY KEY,
    "Until" INTEGER NOT NULL
);
INSERT INTO "hushes" VALUES('group-building-3',1795586147555);
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
INSERT INTO "notices" VALUES('01A206F9-795A-7357-A05E-5A92AE032A88','qinyuan','32001','|chunxiao-3|chunxiao-4|chunxiao-5|chunxiao-6|',1795482000000,1795510800000,'换水泵','chunxiao-property',1795413342554);
CREATE TABLE "persons" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_persons" PRIMARY KEY,
    "Name" TEXT NULL,
    "Locale" TEXT NULL,
    "Staff" TEXT NULL,
    "LastGroup" TEXT NULL,
    "News" TEXT NOT NULL,
    "CreatedAt" INTEGER NOT NULL
);
INSERT INTO "persons" VALUES('01A206F9-40C9-776B-8892-4BE9C404DE8D','resident-li','zh-CN',NULL,'group-building-3','All',1795413328073);
INSERT INTO "persons" VALUES('01A206F9-462F-743D-81ED-387B06BB2FEC','staff-property','zh-CN','staff-property',NULL,'All',1795413329455);
INSERT INTO "persons" VALUES('01A206F9-4926-7973-B422-776E41FB0886','王建国','zh-CN',NULL,'group-building-3','All',1795413330214);
INSERT INTO "persons" VALUES('01A206F9-4C2E-77D3-81E1-C06DEFF67C70','resident-chen','zh-CN',NULL,'group-building-3','All',1795413330990);
INSERT INTO "persons" VALUES('01A206F9-57AE-7372-89C9-09348DB012E5','resident-zhao','zh-CN',NULL,NULL,'Less',1795413333934);
INSERT INTO "persons" VALUES('01A206F9-62F8-72BA-9AD6-28E7A2FD4562','顾雅琴','zh-CN',NULL,NULL,'All',1795413336824);
INSERT INTO "persons" VALUES('01A206F9-6B60-765D-97F9-0C42A9B25C97','resident-hu','zh-CN',NULL,NULL,'All',1795413338976);
INSERT INTO "persons" VALUES('01A206F9-7110-7D4E-ACE6-055DACBCB97B','周海涛','zh-CN',NULL,NULL,'All',1795413340432);
INSERT INTO "persons" VALUES('01A206F9-73D7-7686-95ED-DA50665E5776','resident-sun','zh-CN',NULL,NULL,'All',1795413341143);
INSERT INTO "persons" VALUES('01A206F9-7C41-770E-8E77-B9F07667C9F8','staff-grid','zh-CN','staff-grid',NULL,'All',1795413343297);
INSERT INTO "persons" VALUES('01A206F9-7F05-7A41-B5DB-02D106F1240A','staff-building','zh-CN','staff-building',NULL,'All',1795413344005);
INSERT INTO "persons" VALUES('01A206F9-875A-770C-BD66-A679C593AE15','head-3','zh-CN',NULL,NULL,'All',1795413346138);
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
INSERT INTO "statements" VALUES('01A206F9-40C9-7000-8001-31EFCCE2DBC1','01A206F9-40C9-776B-8892-4BE9C404DE8D','01A206F9-40C9-738E-A2B0-7B7A08720209','3栋电梯又坏了，昨晚十点困了两个人，太吓人了',0,NULL,1795413328073);
INSERT INTO "statements" VALUES('01A206F9-4926-7000-8002-ED7F011CBFCE','01A206F9-4926-7973-B422-776E41FB0886','01A206F9-40C9-738E-A2B0-7B7A08720209','+1',0,NULL,1795413330214);
INSERT INTO "statements" VALUES('01A206F9-4C2E-7000-8003-2DE57D866181','01A206F9-4C2E-77D3-81E1-C06DEFF67C70','01A206F9-40C9-738E-A2B0-7B7A08720209','+1',0,NULL,1795413330990);
INSERT INTO "statements" VALUES('01A206F9-4EFC-7000-8004-F1E6E98061F2','01A206F9-462F-743D-81ED-387B06BB2FEC',NULL,'师傅到了，正在换制动器',0,NULL,1795413331708);
INSERT INTO "statements" VALUES('01A206F9-4EFC-7000-8005-FA5303B91478','01A206F9-462F-743D-81ED-387B06BB2FEC',NULL,'师傅到了，正在换制动器',1,NULL,1795413331708);
INSERT INTO "statements" VALUES('01A206F9-51D0-7000-8006-22C87D801F46','01A206F9-462F-743D-81ED-387B06BB2FEC',NULL,'更换了曳引机制动器',0,NULL,1795413332432);
INSERT INTO "statements" VALUES('01A206F9-51D0-7000-8007-E70F2B235D3D','01A206F9-462F-743D-81ED-387B06BB2FEC',NULL,'更换了曳引机制动器',1,NULL,1795413332432);
INSERT INTO "statements" VALUES('01A206F9-549D-7000-8008-FB0451BB4E0D','01A206F9-40C9-776B-8892-4BE9C404DE8D','01A206F9-40C9-738E-A2B0-7B7A08720209','还是晃',0,NULL,1795413333149);
INSERT INTO "statements" VALUES('01A206F9-57AE-7000-8009-764D89894A33','01A206F9-57AE-7372-89C9-09348DB012E5','01A206F9-57AE-7C17-AC24-C14D49DF9987','6栋楼道灯不亮，黑黢黢的，电话13900001234',0,NULL,1795413333934);
INSERT INTO "statements" VALUES('01A206F9-5D6A-7000-800A-E8484491FDA7','01A206F9-462F-743D-81ED-387B06BB2FEC',NULL,'换了灯泡',0,NULL,1795413335402);
INSERT INTO "statements" VALUES('01A206F9-5D6A-7000-800B-02640BDF6AF1','01A206F9-462F-743D-81ED-387B06BB2FEC',NULL,'换了灯泡',1,NULL,1795413335402);
INSERT INTO "statements" VALUES('01A206F9-62F8-7000-800C-B37D8E1C14D0','01A206F9-62F8-72BA-9AD6-28E7A2FD4562','01A206F9-62F8-7530-8CB4-617FECEEF296','春晓小区物业的保安昨天推了我妈一把，还骂人',0,NULL,1795413336824);
INSERT INTO "statements" VALUES('01A206F9-65CB-7000-800D-BB5C82158E53','01A206F9-4C2E-77D3-81E1-C06DEFF67C70','01A206F9-65CB-7607-8ACC-6F28A1E32ED2','3栋2单元门口的垃圾没人收',0,NULL,1795413337547);
INSERT INTO "statements" VALUES('01A206F9-6894-7000-800E-FF5BA6D5C25C','01A206F9-462F-743D-81ED-387B06BB2FEC',NULL,'不归我们管',0,NULL,1795413338260);
INSERT INTO "statements" VALUES('01A206F9-6894-7000-800F-F6EC6AD2A9A3','01A206F9-462F-743D-81ED-387B06BB2FEC',NULL,'不归我们管',1,NULL,1795413338260);
INSERT INTO "statements" VALUES('01A206F9-7110-7000-8010-DCA4C12C7130','01A206F9-7110-7D4E-ACE6-055DACBCB97B','01A206F9-7110-79A3-BEB8-93BDA093D831','5栋下水道堵了',0,NULL,1795413340432);
INSERT INTO "statements" VALUES('01A206F9-875A-7000-8011-DC1F5214E4CF','01A206F9-875A-770C-BD66-A679C593AE15','01A206F9-875A-72F1-80B6-856F91984A41','敲门 3栋3单元门禁坏了',0,NULL,1795413346138);
CREATE TABLE "supporters" (
    "TicketId" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    "Household" TEXT NULL,
    "Wrote" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    CONSTRAINT "PK_supporters" PRIMARY KEY ("TicketId", "PersonId")
);
INSERT INTO "supporters" VALUES('01A206F9-40C9-738E-A2B0-7B7A08720209','01A206F9-4926-7973-B422-776E41FB0886',NULL,0,1795413330214);
INSERT INTO "supporters" VALUES('01A206F9-40C9-738E-A2B0-7B7A08720209','01A206F9-4C2E-77D3-81E1-C06DEFF67C70',NULL,0,1795413330990);
CREATE TABLE "ticket_counters" (
    "Key" TEXT NOT NULL CONSTRAINT "PK_ticket_counters" PRIMARY KEY,
    "Last" INTEGER NOT NULL
);
INSERT INTO "ticket_counters" VALUES('QY-2026',6);
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
INSERT INTO "ticket_events" VALUES('01A206F9-40C9-738E-A2B0-7B7A08720209',1,1795413328073,'Opened','01A206F9-40C9-776B-8892-4BE9C404DE8D',NULL,NULL,'Received','Received','01A206F9-40C9-7000-8001-31EFCCE2DBC1',NULL,'{"before":{},"after":{"number":"QY-2026-000001","community":"qinyuan","category":"31001","place":{"unit":{"value":"chunxiao-3"},"spot":"\u7535\u68AF"},"placeAssumed":false,"since":"{\u0022span\u0022:{\u0022start\u0022:0,\u0022length\u0022:0,\u0022end\u0022:0},\u0022start\u0022:\u00222026-11-22T22:00:00\u0022,\u0022end\u0022:\u00222026-11-22T23:00:00\u0022,\u0022repeats\u0022:false,\u0022precision\u0022:\u0022Hour\u0022,\u0022since\u0022:false,\u0022lasting\u0022:false,\u0022dayAssumed\u0022:false}","reporter":"01a206f9-40c9-776b-8892-4be9c404de8d","anonymous":false,"raisedIn":"group-building-3","publish":"Group","consent":"NotNeeded","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795413328073,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A206F9-40C9-738E-A2B0-7B7A08720209',2,1795413328073,'Routed','01A206F9-40C9-776B-8892-4BE9C404DE8D',NULL,NULL,'Received','Dispatched','01A206F9-40C9-7000-8001-31EFCCE2DBC1',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u7535\u68AF\u6545\u969C\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.1\uFF09\uFF0C3\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Lift fault: responsibility of the property company (list of duties 4.1). Building 3 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.1","en":"list of duties 4.1"},"answerBy":1795456528073,"acceptBy":1795420528073,"firstDeadline":1795499728073,"deadline":1795499728073,"promisedAt":1795496400000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A206F9-40C9-738E-A2B0-7B7A08720209',3,1795413329455,'Accepted','01A206F9-462F-743D-81ED-387B06BB2FEC','staff-property','chunxiao-property','Dispatched','Accepted',NULL,NULL,'{"before":{"lead":"chunxiao-property","helpers":[]},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"staff-property","helpers":[],"acceptedAt":1795413329455}}');
INSERT INTO "ticket_events" VALUES('01A206F9-40C9-738E-A2B0-7B7A08720209',4,1795413330214,'Joined','01A206F9-4926-7973-B422-776E41FB0886',NULL,NULL,'Accepted','Accepted','01A206F9-4926-7000-8002-ED7F011CBFCE',NULL,'{"before":{"supporters":0,"households":1},"after":{"supporters":1,"households":2}}');
INSERT INTO "ticket_events" VALUES('01A206F9-40C9-738E-A2B0-7B7A08720209',5,1795413330990,'Joined','01A206F9-4C2E-77D3-81E1-C06DEFF67C70',NULL,NULL,'Accepted','Accepted','01A206F9-4C2E-7000-8003-2DE57D866181',NULL,'{"before":{"supporters":1,"households":2},"after":{"supporters":2,"households":3}}');
INSERT INTO "ticket_events" VALUES('01A206F9-40C9-738E-A2B0-7B7A08720209',6,1795413331708,'Progressed','01A206F9-462F-743D-81ED-387B06BB2FEC','staff-property','chunxiao-property','Accepted','InProgress','01A206F9-4EFC-7000-8004-F1E6E98061F2','01A206F9-4EFC-7000-8005-FA5303B91478','{"before":{},"after":{"answeredAt":1795413331708}}');
INSERT INTO "ticket_events" VALUES('01A206F9-40C9-738E-A2B0-7B7A08720209',7,1795413332432,'Resolved','01A206F9-462F-743D-81ED-387B06BB2FEC','staff-property','chunxiao-property','InProgress','Resolved','01A206F9-51D0-7000-8006-22C87D801F46','01A206F9-51D0-7000-8007-E70F2B235D3D','{"before":{"proofs":0,"proofAwaited":false,"outcome":"None"},"after":{"resolvedAt":1795413332432,"proofs":0,"proofAwaited":false,"outcome":"Done"}}');
INSERT INTO "ticket_events" VALUES('01A206F9-40C9-738E-A2B0-7B7A08720209',8,1795413333149,'Rated','01A206F9-40C9-776B-8892-4BE9C404DE8D',NULL,NULL,'Resolved','Resolved','01A206F9-549D-7000-8008-FB0451BB4E0D',NULL,'{"before":{},"after":{"rating":"Not"}}');
INSERT INTO "ticket_events" VALUES('01A206F9-40C9-738E-A2B0-7B7A08720209',9,1795413333149,'Reopened','01A206F9-40C9-776B-8892-4BE9C404DE8D',NULL,NULL,'Resolved','Dispatched','01A206F9-549D-7000-8008-FB0451BB4E0D',NULL,'{"before":{"lead":"chunxiao-property","acceptedBy":"staff-property","helpers":[],"done":[],"acceptBy":1795420528073,"deadline":1795499728073,"promisedAt":1795496400000,"acceptedAt":1795413329455,"resolvedAt":1795413332432,"reopened":0,"supervised":0,"overseer":"","proofs":0,"proofAwaited":false,"outcome":"Done"},"after":{"lead":"qinyuan","offered":"","acceptedBy":"","helpers":["chunxiao-property"],"done":[],"acceptBy":1795420533149,"deadline":1795499733149,"promisedAt":1795496400000,"acceptedAt":0,"resolvedAt":0,"closedAt":0,"reopened":1,"supervised":0,"overseer":"","proofs":0,"proofAwaited":false,"outcome":"None"}}');
INSERT INTO "ticket_events" VALUES('01A206F9-57AE-7C17-AC24-C14D49DF9987',1,1795413333934,'Opened','01A206F9-57AE-7372-89C9-09348DB012E5',NULL,NULL,'Received','Received','01A206F9-57AE-7000-8009-764D89894A33',NULL,'{"before":{},"after":{"number":"QY-2026-000002","community":"qinyuan","category":"31004","place":{"unit":{"value":"chunxiao-6"},"spot":"\u697C\u9053"},"placeAssumed":false,"reporter":"01a206f9-57ae-7372-89c9-09348db012e5","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795413333934,"households":1,"attachments":1}}');
INSERT INTO "ticket_events" VALUES('01A206F9-57AE-7C17-AC24-C14D49DF9987',2,1795413333934,'Routed','01A206F9-57AE-7372-89C9-09348DB012E5',NULL,NULL,'Received','Dispatched','01A206F9-57AE-7000-8009-764D89894A33',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u697C\u9053\u706F\u4E0D\u4EAE\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.3\uFF09\uFF0C6\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Stair light: responsibility of the property company (list of duties 4.3). Building 6 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.3","en":"list of duties 4.3"},"answerBy":1795499733934,"acceptBy":1795427733934,"firstDeadline":1795586133934,"deadline":1795586133934,"promisedAt":1795582800000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A206F9-57AE-7C17-AC24-C14D49DF9987',3,1795413334684,'Accepted','01A206F9-462F-743D-81ED-387B06BB2FEC','staff-property','chunxiao-property','Dispatched','Accepted',NULL,NULL,'{"before":{"lead":"chunxiao-property","helpers":[]},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"staff-property","helpers":[],"acceptedAt":1795413334684}}');
INSERT INTO "ticket_events" VALUES('01A206F9-57AE-7C17-AC24-C14D49DF9987',4,1795413335402,'Resolved','01A206F9-462F-743D-81ED-387B06BB2FEC','staff-property','chunxiao-property','Accepted','Resolved','01A206F9-5D6A-7000-800A-E8484491FDA7','01A206F9-5D6A-7000-800B-02640BDF6AF1','{"before":{"proofs":0,"proofAwaited":false,"outcome":"None"},"after":{"answeredAt":1795413335402,"resolvedAt":1795413335402,"proofs":0,"proofAwaited":false,"outcome":"Done"}}');
INSERT INTO "ticket_events" VALUES('01A206F9-57AE-7C17-AC24-C14D49DF9987',5,1795413336114,'Rated','01A206F9-57AE-7372-89C9-09348DB012E5',NULL,NULL,'Resolved','Resolved',NULL,NULL,'{"before":{},"after":{"rating":"Satisfied"}}');
INSERT INTO "ticket_events" VALUES('01A206F9-57AE-7C17-AC24-C14D49DF9987',6,1795413336114,'Closed','01A206F9-57AE-7372-89C9-09348DB012E5',NULL,NULL,'Resolved','Closed',NULL,NULL,'{"before":{},"after":{"closedAt":1795413336114}}');
INSERT INTO "ticket_events" VALUES('01A206F9-62F8-7530-8CB4-617FECEEF296',1,1795413336824,'Opened','01A206F9-62F8-72BA-9AD6-28E7A2FD4562',NULL,NULL,'Received','Received','01A206F9-62F8-7000-800C-B37D8E1C14D0',NULL,'{"before":{},"after":{"number":"QY-2026-000003","community":"qinyuan","category":"39001","place":{"unit":{"value":"chunxiao"}},"placeAssumed":true,"since":"{\u0022span\u0022:{\u0022start\u0022:0,\u0022length\u0022:0,\u0022end\u0022:0},\u0022start\u0022:\u00222026-11-22T00:00:00\u0022,\u0022end\u0022:\u00222026-11-23T00:00:00\u0022,\u0022repeats\u0022:false,\u0022precision\u0022:\u0022Day\u0022,\u0022since\u0022:false,\u0022lasting\u0022:false,\u0022dayAssumed\u0022:false}","reporter":"01a206f9-62f8-72ba-9ad6-28e7a2fd4562","anonymous":false,"raisedIn":"","publish":"Secret","consent":"Asked","hazard":false,"lead":"qinyuan","offered":"","helpers":[],"hiddenFrom":["chunxiao-property"],"openedAt":1795413336824,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A206F9-62F8-7530-8CB4-617FECEEF296',2,1795413336824,'Routed','01A206F9-62F8-72BA-9AD6-28E7A2FD4562',NULL,NULL,'Received','Dispatched','01A206F9-62F8-7000-800C-B37D8E1C14D0',NULL,'{"before":{"lead":"qinyuan","helpers":[],"hiddenFrom":["chunxiao-property"],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"qinyuan","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":["chunxiao-property"],"why":{"zh":"\u53CD\u6620\u7684\u662F\u6625\u6653\u7269\u4E1A\uFF0C\u6240\u4EE5\u4EA4\u7ED9\u4E0A\u9762\u7684\u6C81\u56ED\u793E\u533A\uFF0C\u88AB\u53CD\u6620\u7684\u4E00\u65B9\u770B\u4E0D\u5230\u3002","en":"This is about Chunxiao Property, so it went to Qinyuan Community above; those concerned do not see it."},"clause":{"zh":"\u6743\u8D23\u6E05\u53552.2","en":"list of duties 2.2"},"answerBy":1795586136824,"acceptBy":1795499736824,"firstDeadline":1796190936824,"deadline":1796190936824,"promisedAt":1796187600000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A206F9-65CB-7607-8ACC-6F28A1E32ED2',1,1795413337547,'Opened','01A206F9-4C2E-77D3-81E1-C06DEFF67C70',NULL,NULL,'Received','Received','01A206F9-65CB-7000-800D-BB5C82158E53',NULL,'{"before":{},"after":{"number":"QY-2026-000004","community":"qinyuan","category":"35001","place":{"unit":{"value":"chunxiao-3"},"entrance":"2","spot":"\u95E8\u53E3"},"placeAssumed":false,"reporter":"01a206f9-4c2e-77d3-81e1-c06deff67c70","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795413337547,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A206F9-65CB-7607-8ACC-6F28A1E32ED2',2,1795413337547,'Routed','01A206F9-4C2E-77D3-81E1-C06DEFF67C70',NULL,NULL,'Received','Dispatched','01A206F9-65CB-7000-800D-BB5C82158E53',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u5783\u573E\u672A\u6E05\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.2\uFF09\uFF0C3\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Rubbish: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"answerBy":1795456537547,"acceptBy":1795420537547,"firstDeadline":1795499737547,"deadline":1795499737547,"promisedAt":1795496400000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A206F9-7110-79A3-BEB8-93BDA093D831',1,1795413340432,'Opened','01A206F9-7110-7D4E-ACE6-055DACBCB97B',NULL,NULL,'Received','Received','01A206F9-7110-7000-8010-DCA4C12C7130',NULL,'{"before":{},"after":{"number":"QY-2026-000005","community":"qinyuan","category":"32010","place":{"unit":{"value":"chunxiao-5"}},"placeAssumed":false,"reporter":"01a206f9-7110-7d4e-ace6-055dacbcb97b","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795413340432,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A206F9-7110-79A3-BEB8-93BDA093D831',2,1795413340432,'Routed','01A206F9-7110-7D4E-ACE6-055DACBCB97B',NULL,NULL,'Received','Dispatched','01A206F9-7110-7000-8010-DCA4C12C7130',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u4E0B\u6C34\u9053\u5835\u585E\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.2\uFF09\uFF0C5\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Blocked drain: responsibility of the property company (list of duties 4.2). Building 5 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"answerBy":1795456540432,"acceptBy":1795420540432,"firstDeadline":1795499740432,"deadline":1795499740432,"promisedAt":1795496400000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A206F9-875A-72F1-80B6-856F91984A41',1,1795413346138,'Opened','01A206F9-875A-770C-BD66-A679C593AE15',NULL,NULL,'Received','Received','01A206F9-875A-7000-8011-DC1F5214E4CF',NULL,'{"before":{},"after":{"number":"QY-2026-000006","community":"qinyuan","category":"31005","place":{"unit":{"value":"chunxiao-3"},"entrance":"3"},"placeAssumed":false,"reporter":"01a206f9-875a-770c-bd66-a679c593ae15","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795413346138,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A206F9-875A-72F1-80B6-856F91984A41',2,1795413346138,'Routed','01A206F9-875A-770C-BD66-A679C593AE15',NULL,NULL,'Received','Dispatched','01A206F9-875A-7000-8011-DC1F5214E4CF',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u95E8\u7981\u635F\u574F\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.2\uFF09\uFF0C3\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Door or gate: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"answerBy":1795499746138,"acceptBy":1795427746138,"firstDeadline":1795586146138,"deadline":1795586146138,"promisedAt":1795582800000,"acceptedAt":0}}');
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
INSERT INTO "tickets" VALUES('01A206F9-40C9-738E-A2B0-7B7A08720209','QY-2026-000001',1,'qinyuan','31001','chunxiao-3',NULL,NULL,NULL,'电梯',0,'{"span":{"start":0,"length":0,"end":0},"start":"2026-11-22T22:00:00","end":"2026-11-22T23:00:00","repeats":false,"precision":"Hour","since":false,"lasting":false,"dayAssumed":false}','Dispatched','qinyuan',NULL,NULL,'|chunxiao-property|','|','|','这是物业该管的事：电梯故障归物业（权责清单4.1），3栋属于春晓小区，物业是春晓物业。','Lift fault: responsibility of the property company (list of duties 4.1). Building 3 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.1','list of duties 4.1','01A206F9-40C9-776B-8892-4BE9C404DE8D',0,'group-building-3','Group','NotNeeded',0,0,1795413328073,1795456528073,1795413331708,1795420533149,1795499728073,1795499733149,1795496400000,0,NULL,'None','|',NULL,NULL,NULL,0,NULL,0,'None',0,0,NULL,NULL,NULL,NULL,2,3,0,1,0,0,NULL,'Not',0,9);
INSERT INTO "tickets" VALUES('01A206F9-57AE-7C17-AC24-C14D49DF9987','QY-2026-000002',2,'qinyuan','31004','chunxiao-6',NULL,NULL,NULL,'楼道',0,NULL,'Closed','chunxiao-property',NULL,'staff-property','|','|','|','这是物业该管的事：楼道灯不亮归物业（权责清单4.3），6栋属于春晓小区，物业是春晓物业。','Stair light: responsibility of the property company (list of duties 4.3). Building 6 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.3','list of duties 4.3','01A206F9-57AE-7372-89C9-09348DB012E5',0,NULL,'Group','Asked',0,0,1795413333934,1795499733934,1795413335402,1795427733934,1795586133934,1795586133934,1795582800000,0,NULL,'None','|',NULL,NULL,NULL,0,NULL,0,'Done',0,0,NULL,1795413334684,1795413335402,1795413336114,0,1,0,0,0,0,NULL,'Satisfied',1,6);
INSERT INTO "tickets" VALUES('01A206F9-62F8-7530-8CB4-617FECEEF296','QY-2026-000003',3,'qinyuan','39001','chunxiao',NULL,NULL,NULL,NULL,1,'{"span":{"start":0,"length":0,"end":0},"start":"2026-11-22T00:00:00","end":"2026-11-23T00:00:00","repeats":false,"precision":"Day","since":false,"lasting":false,"dayAssumed":false}','Dispatched','qinyuan',NULL,NULL,'|','|','|chunxiao-property|','反映的是春晓物业，所以交给上面的沁园社区，被反映的一方看不到。','This is about Chunxiao Property, so it went to Qinyuan Community above; those concerned do not see it.','权责清单2.2','list of duties 2.2','01A206F9-62F8-72BA-9AD6-28E7A2FD4562',0,NULL,'Secret','Asked',0,0,1795413336824,1795586136824,NULL,1795499736824,1796190936824,1796190936824,1796187600000,0,NULL,'None','|',NULL,NULL,NULL,0,NULL,0,'None',0,0,NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
INSERT INTO "tickets" VALUES('01A206F9-65CB-7607-8ACC-6F28A1E32ED2','QY-2026-000004',4,'qinyuan','35001','chunxiao-3',NULL,'2',NULL,'门口',0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','这是物业该管的事：垃圾未清归物业（权责清单4.2），3栋属于春晓小区，物业是春晓物业。','Rubbish: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','01A206F9-4C2E-77D3-81E1-C06DEFF67C70',0,NULL,'Group','Asked',0,0,1795413337547,1795456537547,NULL,1795420537547,1795499737547,1795499737547,1795496400000,0,NULL,'None','|',NULL,NULL,NULL,0,NULL,0,'None',0,0,NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
INSERT INTO "tickets" VALUES('01A206F9-7110-79A3-BEB8-93BDA093D831','QY-2026-000005',5,'qinyuan','32010','chunxiao-5',NULL,NULL,NULL,NULL,0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','这是物业该管的事：下水道堵塞归物业（权责清单4.2），5栋属于春晓小区，物业是春晓物业。','Blocked drain: responsibility of the property company (list of duties 4.2). Building 5 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','01A206F9-7110-7D4E-ACE6-055DACBCB97B',0,NULL,'Group','Asked',0,0,1795413340432,1795456540432,NULL,1795420540432,1795499740432,1795499740432,1795496400000,0,NULL,'None','|',NULL,NULL,NULL,0,NULL,0,'None',0,0,NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
INSERT INTO "tickets" VALUES('01A206F9-875A-72F1-80B6-856F91984A41','QY-2026-000006',6,'qinyuan','31005','chunxiao-3',NULL,'3',NULL,NULL,0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','这是物业该管的事：门禁损坏归物业（权责清单4.2），3栋属于春晓小区，物业是春晓物业。','Door or gate: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','01A206F9-875A-770C-BD66-A679C593AE15',0,NULL,'Group','Asked',0,0,1795413346138,1795499746138,NULL,1795427746138,1795586146138,1795586146138,1795582800000,0,NULL,'None','|',NULL,NULL,NULL,0,NULL,0,'None',0,0,NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
CREATE TABLE "timers" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_timers" PRIMARY KEY,
    "Kind" TEXT NOT NULL,
    "Subject" TEXT NOT NULL,
    "Step" INTEGER NOT NULL,
    "Due" INTEGER NOT NULL,
    "Payload" TEXT NULL,
    "DoneAt" INTEGER NULL
);
INSERT INTO "timers" VALUES('01A226F6-3780-7CD2-80E0-C73C24D41BB7','WeeklySummary','group-community',29932500,1795950000000,NULL,NULL);
INSERT INTO "timers" VALUES('01A2074B-A689-7620-9312-44C50B3EF638','Press','01a206f9-40c9-738e-a2b0-7b7a08720209',21,1795418728073,'1795499728073',NULL);
INSERT INTO "timers" VALUES('01A20C1F-ADD0-77B8-A8D5-BF07B0DAA8AF','AskRating','01a206f9-40c9-738e-a2b0-7b7a08720209',7,1795499732432,'1795413332432',NULL);
INSERT INTO "timers" VALUES('01A21B92-C1D0-70AA-A1B2-142B8A9B051A','RemindRating','01a206f9-40c9-738e-a2b0-7b7a08720209',7,1795758932432,'1795413332432',NULL);
INSERT INTO "timers" VALUES('01A23F9F-45D0-7DF6-9E77-1BF0357894B8','CloseUnrated','01a206f9-40c9-738e-a2b0-7b7a08720209',70,1796363732432,'1795413332432',NULL);
INSERT INTO "timers" VALUES('01A2074B-BA5D-7CD3-B010-4E0FB6B68E5D','Press','01a206f9-40c9-738e-a2b0-7b7a08720209',91,1795418733149,'1795499733149',NULL);
INSERT INTO "timers" VALUES('01A2079E-232E-782C-9098-73FC0FC84C29','Press','01a206f9-57ae-7c17-ac24-c14d49df9987',21,1795424133934,'1795586133934',NULL);
INSERT INTO "timers" VALUES('01A20C1F-B96A-7654-A4D7-EA808BE334A1','AskRating','01a206f9-57ae-7c17-ac24-c14d49df9987',4,1795499735402,'1795413335402',NULL);
INSERT INTO "timers" VALUES('01A21B92-CD6A-76E4-AB92-7533A2314B63','RemindRating','01a206f9-57ae-7c17-ac24-c14d49df9987',4,1795758935402,'1795413335402',NULL);
INSERT INTO "timers" VALUES('01A23F9F-516A-7383-908A-E1471625F519','CloseUnrated','01a206f9-57ae-7c17-ac24-c14d49df9987',40,1796363735402,'1795413335402',NULL);
INSERT INTO "timers" VALUES('01A20B11-1A80-7DEE-898A-DF76FC293099','Press','01a206f9-62f8-7530-8cb4-617feceef296',21,1795482000000,'1796190936824',NULL);
INSERT INTO "timers" VALUES('01A2074B-CB8B-74A8-9F8D-3F144EA00A3A','Press','01a206f9-65cb-7607-8acc-6f28a1e32ed2',21,1795418737547,'1795499737547',NULL);
INSERT INTO "timers" VALUES('01A2074B-D6D0-7F62-A15F-D3E3DBB9C6F2','Press','01a206f9-7110-79a3-beb8-93bda093d831',21,1795418740432,'1795499740432',NULL);
INSERT INTO "timers" VALUES('01A20707-3D69-78B5-908A-910F7D872264','DraftLeft','emulator
private-staff-grid
staff-grid',2,1795414244713,NULL,NULL);
INSERT INTO "timers" VALUES('01A2079E-52DA-7238-88AF-B32C4230D364','Press','01a206f9-875a-72f1-80b6-856f91984a41',21,1795424146138,'1795586146138',NULL);
CREATE TABLE "accounts" (
    "Channel" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    CONSTRAINT "PK_accounts" PRIMARY KEY ("Channel", "Id"),
    CONSTRAINT "FK_accounts_persons_PersonId" FOREIGN KEY ("PersonId") REFERENCES "persons" ("Id") ON DELETE CASCADE
);
INSERT INTO "accounts" VALUES('emulator','resident-li','01A206F9-40C9-776B-8892-4BE9C404DE8D');
INSERT INTO "accounts" VALUES('emulator','staff-property','01A206F9-462F-743D-81ED-387B06BB2FEC');
INSERT INTO "accounts" VALUES('emulator','resident-wang','01A206F9-4926-7973-B422-776E41FB0886');
INSERT INTO "accounts" VALUES('emulator','resident-chen','01A206F9-4C2E-77D3-81E1-C06DEFF67C70');
INSERT INTO "accounts" VALUES('emulator','resident-zhao','01A206F9-57AE-7372-89C9-09348DB012E5');
INSERT INTO "accounts" VALUES('emulator','resident-gu','01A206F9-62F8-72BA-9AD6-28E7A2FD4562');
INSERT INTO "accounts" VALUES('emulator','resident-hu','01A206F9-6B60-765D-97F9-0C42A9B25C97');
INSERT INTO "accounts" VALUES('emulator','resident-refuses','01A206F9-7110-7D4E-ACE6-055DACBCB97B');
INSERT INTO "accounts" VALUES('emulator','resident-sun','01A206F9-73D7-7686-95ED-DA50665E5776');
INSERT INTO "accounts" VALUES('emulator','staff-grid','01A206F9-7C41-770E-8E77-B9F07667C9F8');
INSERT INTO "accounts" VALUES('emulator','staff-building','01A206F9-7F05-7A41-B5DB-02D106F1240A');
INSERT INTO "accounts" VALUES('emulator','head-3','01A206F9-875A-770C-BD66-A679C593AE15');
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('Outbox',65);
CREATE UNIQUE INDEX "IX_GroupPosts_Group_Day_Nth" ON "GroupPosts" ("Group", "Day", "Nth");
CREATE INDEX "IX_GroupPosts_Group_SentAt" ON "GroupPosts" ("Group", "SentAt");
CREATE UNIQUE INDEX "IX_Outbox_Once" ON "Outbox" ("Once");
CREATE INDEX "IX_Outbox_SentId" ON "Outbox" ("SentId") WHERE "SentId" IS NOT NULL;
CREATE INDEX "IX_Outbox_State" ON "Outbox" ("State") WHERE "State" = 0;
CREATE INDEX "IX_Turns_At" ON "Turns" ("At");
CREATE INDEX "IX_accounts_PersonId" ON "accounts" ("PersonId");
CREATE INDEX "IX_attachments_PersonId" ON "attachments" ("PersonId");
CREATE INDEX "IX_attachments_TicketId" ON "attachments" ("TicketId");
CREATE INDEX "IX_conversations_Channel_SeenAt" ON "conversations" ("Channel", "SeenAt");
CREATE INDEX "IX_conversations_GroupKey" ON "conversations" ("GroupKey");
CREATE INDEX "IX_conversations_PersonId" ON "conversations" ("PersonId");
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
COMMIT;
PRAGMA user_version = 15;
