-- A database that the program of schema 14 wrote in a short conversation.
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
resident-hu','{"flow":"complaint/report","step":"place","slots":{"what":{"type":"Text","value":"\u5C0F\u533A\u4E1C\u95E8\u8DEF\u706F\u4E0D\u4EAE","said":"\u5C0F\u533A\u4E1C\u95E8\u8DEF\u706F\u4E0D\u4EAE","assumed":false,"partial":false},"category":{"type":"Category","value":"34008","assumed":false,"partial":false},"place":{"type":"Place","value":"\u4E1C\u95E8","said":"\u4E1C\u95E8","assumed":false,"partial":true,"place":{"span":{"start":2,"length":2,"end":4},"spot":"\u4E1C\u95E8","negated":false}},"since":{"type":"Time","value":"\u4ECA\u5929","said":"\u4ECA\u5929","assumed":false,"partial":false,"time":{"span":{"start":0,"length":2,"end":2},"start":"2026-11-23T00:00:00","end":"2026-11-24T00:00:00","repeats":false,"precision":"Day","since":false,"lasting":false,"dayAssumed":false}}},"history":["what","category","since"],"facts":{"intent":"matter"},"candidates":[],"askedAt":"2026-11-23T05:56:56.7421875+00:00","tries":0,"locale":"zh-CN","dormant":false}',1795413416742,NULL,NULL,NULL,0,2);
INSERT INTO "Dialogs" VALUES('emulator
private-resident-sun
resident-sun','{"flow":"complaint/report","step":"place","slots":{"category":{"type":"Category","value":"35001","assumed":false,"partial":false},"what":{"type":"Text","value":"\u5783\u573E\u6876\u6EE1\u4E86","said":"\u5783\u573E\u6876\u6EE1\u4E86","assumed":false,"partial":false}},"history":["category","what"],"facts":{"word":"\u6211\u8981\u6295\u8BC9"},"candidates":[],"askedAt":"2026-11-23T05:56:58.8720058+00:00","tries":0,"locale":"zh-CN","dormant":false}',1795413418872,NULL,NULL,NULL,0,2);
INSERT INTO "Dialogs" VALUES('emulator
private-staff-grid
staff-grid','{"flow":"complaint/report","step":"confirm","slots":{"what":{"type":"Text","value":"\u4EA4\u73ED \u697C\u7BA1\u5458","said":"\u4EA4\u73ED \u697C\u7BA1\u5458","assumed":false,"partial":false},"category":{"type":"Category","value":"39008","assumed":false,"partial":false},"since":{"type":"Time","value":"2026-11-24 09:00","said":"2026-11-24 09:00","assumed":false,"partial":false,"time":{"span":{"start":51,"length":16,"end":67},"start":"2026-11-24T09:00:00","end":"2026-11-24T09:00:00","repeats":false,"precision":"Minute","since":false,"lasting":false,"dayAssumed":false}},"place":{"type":"Place","value":"2\u680B3\u5355\u5143","said":"\u6625\u6653\u5C0F\u533A2\u680B3\u5355\u5143","assumed":false,"partial":false,"place":{"span":{"start":26,"length":9,"end":35},"unit":"chunxiao-2","building":"2","entrance":"3","negated":false}}},"history":["what","category","since","place"],"facts":{"intent":"matter"},"candidates":[],"askedAt":"2026-11-23T05:57:01.7317578+00:00","tries":0,"locale":"zh-CN","dormant":false}',1795413421731,NULL,NULL,NULL,0,2);
INSERT INTO "Dialogs" VALUES('emulator
private-staff-building
staff-building','{"flow":"complaint/report","step":"place","slots":{"what":{"type":"Text","value":"\u63A5\u73ED","said":"\u63A5\u73ED","assumed":false,"partial":false},"category":{"type":"Category","value":"40006","assumed":false,"partial":false}},"history":["what","category"],"facts":{"intent":"matter"},"candidates":[],"askedAt":"2026-11-23T05:57:01.0245793+00:00","tries":0,"locale":"zh-CN","dormant":false}',1795413421024,NULL,NULL,NULL,0,1);
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
private-resident-hu','{"channel":"emulator","conversationId":"private-resident-hu","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-hu"}','{"version":1,"text":"\u5728\u54EA\u91CC\uFF1F\u4F8B\u5982\uFF1A3\u680B2\u5355\u5143\u7535\u68AF\u3002","locale":"zh-CN"}',NULL,NULL,0,1795413416742,1,1,'sent-42',NULL);
INSERT INTO "Outbox" VALUES(51,'emulator
private-resident-refuses','{"channel":"emulator","conversationId":"private-resident-refuses","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-refuses"}','{"version":1,"text":"\u8BB0\u4E0B\u4E86\uFF1A5\u680B\u4E0B\u6C34\u9053\u5835\u585E\uFF0C\u6625\u6653\u7269\u4E1A\u660E\u5929\u4E0B\u53481\u70B9\u524D\u5904\u7406\uFF08QY-2026-000005\uFF0C\u8BF45\u53F7\u5C31\u884C\uFF09\u3002\n\u5BB6\u91CC\u5835\u8FD8\u662F\u516C\u5171\u7BA1\u9053\uFF1F\u4E0D\u8BF4\u4E5F\u884C\u3002\n\u7FA4\u91CC\u53EF\u4EE5\u8FD9\u6837\u8BF4\u5417\uFF1A\u201C5\u680B\u4E0B\u6C34\u9053\u5835\u585E\u201D \u60A8\u540C\u610F\u6211\u624D\u53D1\uFF0C\u4E0D\u56DE\u5C31\u4E0D\u53D1\u3002","suggestedActions":[{"title":"\u53EF\u4EE5\u516C\u5F00","value":"\u53EF\u4EE5\u516C\u5F00"},{"title":"\u518D\u5220\u51CF","value":"\u518D\u5220\u51CF"},{"title":"\u4E0D\u516C\u5F00","value":"\u4E0D\u516C\u5F00"},{"title":"\u533F\u540D","value":"\u533F\u540D"},{"title":"\u4E3A\u4EC0\u4E48","value":"\u4E3A\u4EC0\u4E48"}],"locale":"zh-CN"}',NULL,'01A206FA-9DEF-7EE9-8757-5CDA80FF870D',0,1795413417455,2,1,NULL,'404 HTTP 404');
INSERT INTO "Outbox" VALUES(53,'emulator
private-resident-sun','{"channel":"emulator","conversationId":"private-resident-sun","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-sun"}','{"version":1,"text":"\u5728\u54EA\u91CC\uFF1F\u4F8B\u5982\uFF1A3\u680B2\u5355\u5143\u7535\u68AF\u3002","locale":"zh-CN"}',NULL,NULL,0,1795413418872,1,1,'sent-47',NULL);
INSERT INTO "Outbox" VALUES(57,'emulator
private-staff-building','{"channel":"emulator","conversationId":"private-staff-building","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"staff-building"}','{"version":1,"text":"\u5728\u54EA\u91CC\uFF1F\u4F8B\u5982\uFF1A3\u680B2\u5355\u5143\u7535\u68AF\u3002","locale":"zh-CN"}',NULL,NULL,0,1795413421024,1,1,'sent-51',NULL);
CREATE TABLE "Turns" (
    "Key" TEXT NOT NULL CONSTRAINT "PK_Turns" PRIMARY KEY,
    "At" INTEGER NOT NULL,
    "Status" INTEGER NOT NULL,
    "Body" TEXT NULL
);
INSERT INTO "Turns" VALUES('rehousing 01a206fa603b7bd999ea9416ada27665',1795413401659,200,NULL);
INSERT INTO "Turns" VALUES('weekly 01a206fa60a37eefa963bc17281ef0af',1795413401763,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|conversationUpdate|in-1',1795413402016,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-compound|conversationUpdate|in-2',1795413402832,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-community|conversationUpdate|in-3',1795413403539,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-staff|conversationUpdate|in-4',1795413404244,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-5',1795413404952,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-6',1795413406452,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-7',1795413407236,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-8',1795413408030,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-9',1795413408747,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-10',1795413409470,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-li|message|in-11',1795413410187,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-zhao|message|in-12',1795413410965,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-13',1795413411713,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-14',1795413412432,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-zhao|message|in-15',1795413413147,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-gu|message|in-16',1795413413857,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-chen|message|in-17',1795413414577,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-18',1795413415291,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-hu|message|in-19',1795413416001,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-hu|message|in-20',1795413416742,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-refuses|message|in-21',1795413417455,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-sun|message|in-22',1795413418164,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-sun|message|in-23',1795413418872,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-24',1795413419578,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-grid|message|in-25',1795413420317,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-building|message|in-26',1795413421024,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-grid|message|in-27',1795413421731,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-28',1795413422450,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-head-3|message|in-29',1795413423155,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-zhao|message|in-30',1795413423870,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-31',1795413424586,200,NULL);
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
INSERT INTO "attachments" VALUES('01A206FA-8495-7EF1-9A09-695DB9184932','01A206FA-8495-779E-8273-3746D8FBE7C8','01A206FA-8495-718C-9763-B337CD610253','image/png','photo.png',NULL,X'89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d4944415478da6364f8cf500f00038601805a347d6b0000000049454e44ae426082','6b7fa434f92a8b80aab02d9bf1a12e49ffcae424e4013a1c4f68b67e3d2bbcd0',1795413410965);
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
INSERT INTO "conversations" VALUES('emulator','group-building-3','{channel}','bot-1',1,'group-building-3',NULL,'zh-CN',1795413402016,1795413402016);
INSERT INTO "conversations" VALUES('emulator','group-compound','{channel}','bot-1',1,'group-compound',NULL,'zh-CN',1795413402832,1795413402832);
INSERT INTO "conversations" VALUES('emulator','group-community','{channel}','bot-1',1,'group-community',NULL,'zh-CN',1795413403539,1795413403539);
INSERT INTO "conversations" VALUES('emulator','group-staff','{channel}','bot-1',1,'group-staff',NULL,'zh-CN',1795413404244,1795413404244);
INSERT INTO "conversations" VALUES('emulator','private-staff-property','{channel}','bot-1',0,NULL,'01A206FA-72F4-7430-B7A8-D312F8B875B4',NULL,NULL,1795413406452);
INSERT INTO "conversations" VALUES('emulator','private-resident-li','{channel}','bot-1',0,NULL,'01A206FA-6D18-78EF-A2E0-18719F22FCCD',NULL,NULL,1795413410187);
INSERT INTO "conversations" VALUES('emulator','private-resident-zhao','{channel}','bot-1',0,NULL,'01A206FA-8495-779E-8273-3746D8FBE7C8',NULL,NULL,1795413410965);
INSERT INTO "conversations" VALUES('emulator','private-resident-gu','{channel}','bot-1',0,NULL,'01A206FA-8FE1-73FE-9A80-F68A2CED3BA2',NULL,NULL,1795413413857);
INSERT INTO "conversations" VALUES('emulator','private-resident-chen','{channel}','bot-1',0,NULL,'01A206FA-791E-7A77-A0A6-17080CAE27BA',NULL,NULL,1795413414577);
INSERT INTO "conversations" VALUES('emulator','private-resident-hu','{channel}','bot-1',0,NULL,'01A206FA-9841-7AE8-9478-AE51BD0F09B2',NULL,NULL,1795413416001);
INSERT INTO "conversations" VALUES('emulator','private-resident-refuses','{channel}','bot-1',0,NULL,'01A206FA-9DEF-79CA-A6B8-495492517B70',NULL,NULL,1795413417455);
INSERT INTO "conversations" VALUES('emulator','private-resident-sun','{channel}','bot-1',0,NULL,'01A206FA-A0B4-7199-8A0E-9075C859462B',NULL,NULL,1795413418164);
INSERT INTO "conversations" VALUES('emulator','private-staff-grid','{channel}','bot-1',0,NULL,'01A206FA-A91D-7501-98DA-87974D7044D6',NULL,NULL,1795413420317);
INSERT INTO "conversations" VALUES('emulator','private-staff-building','{channel}','bot-1',0,NULL,'01A206FA-ABE0-7B06-BD43-3A76CAD92224',NULL,NULL,1795413421024);
INSERT INTO "conversations" VALUES('emulator','private-head-3','{channel}','bot-1',0,NULL,'01A206FA-B433-7B57-9764-7DCB2A6775FF',NULL,NULL,1795413423155);
CREATE TABLE "hushes" (
    "Group" TEXT NOT NULL CONSTRAINT "PK_hushes" PRIMARY KEY,
    "Until" INTEGER NOT NULL
);
INSERT INTO "hushes" VALUES('group-building-3',1795586224586);
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
INSERT INTO "notices" VALUES('01A206FA-A63A-7F74-99D7-7A9B20B42913','qinyuan','32001','|chunxiao-3|chunxiao-4|chunxiao-5|chunxiao-6|',1795482000000,1795510800000,'换水泵','chunxiao-property',1795413419578);
CREATE TABLE "persons" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_persons" PRIMARY KEY,
    "Name" TEXT NULL,
    "Locale" TEXT NULL,
    "Staff" TEXT NULL,
    "LastGroup" TEXT NULL,
    "News" TEXT NOT NULL,
    "CreatedAt" INTEGER NOT NULL
);
INSERT INTO "persons" VALUES('01A206FA-6D18-78EF-A2E0-18719F22FCCD','resident-li','zh-CN',NULL,'group-building-3','All',1795413404952);
INSERT INTO "persons" VALUES('01A206FA-72F4-7430-B7A8-D312F8B875B4','staff-property','zh-CN','staff-property',NULL,'All',1795413406452);
INSERT INTO "persons" VALUES('01A206FA-7604-7465-8961-443C2785F2CC','王建国','zh-CN',NULL,'group-building-3','All',1795413407236);
INSERT INTO "persons" VALUES('01A206FA-791E-7A77-A0A6-17080CAE27BA','resident-chen','zh-CN',NULL,'group-building-3','All',1795413408030);
INSERT INTO "persons" VALUES('01A206FA-8495-779E-8273-3746D8FBE7C8','resident-zhao','zh-CN',NULL,NULL,'Less',1795413410965);
INSERT INTO "persons" VALUES('01A206FA-8FE1-73FE-9A80-F68A2CED3BA2','顾雅琴','zh-CN',NULL,NULL,'All',1795413413857);
INSERT INTO "persons" VALUES('01A206FA-9841-7AE8-9478-AE51BD0F09B2','resident-hu','zh-CN',NULL,NULL,'All',1795413416001);
INSERT INTO "persons" VALUES('01A206FA-9DEF-79CA-A6B8-495492517B70','周海涛','zh-CN',NULL,NULL,'All',1795413417455);
INSERT INTO "persons" VALUES('01A206FA-A0B4-7199-8A0E-9075C859462B','resident-sun','zh-CN',NULL,NULL,'All',1795413418164);
INSERT INTO "persons" VALUES('01A206FA-A91D-7501-98DA-87974D7044D6','staff-grid','zh-CN','staff-grid',NULL,'All',1795413420317);
INSERT INTO "persons" VALUES('01A206FA-ABE0-7B06-BD43-3A76CAD92224','staff-building','zh-CN','staff-building',NULL,'All',1795413421024);
INSERT INTO "persons" VALUES('01A206FA-B433-7B57-9764-7DCB2A6775FF','head-3','zh-CN',NULL,NULL,'All',1795413423155);
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
INSERT INTO "statements" VALUES('01A206FA-6D18-7000-8001-AD6EF349ADD9','01A206FA-6D18-78EF-A2E0-18719F22FCCD','01A206FA-6D18-7374-8BB6-2BDB3418522F','3栋电梯又坏了，昨晚十点困了两个人，太吓人了',0,NULL,1795413404952);
INSERT INTO "statements" VALUES('01A206FA-7604-7000-8002-6E808DDDA119','01A206FA-7604-7465-8961-443C2785F2CC','01A206FA-6D18-7374-8BB6-2BDB3418522F','+1',0,NULL,1795413407236);
INSERT INTO "statements" VALUES('01A206FA-791E-7000-8003-949B9DF1C23F','01A206FA-791E-7A77-A0A6-17080CAE27BA','01A206FA-6D18-7374-8BB6-2BDB3418522F','+1',0,NULL,1795413408030);
INSERT INTO "statements" VALUES('01A206FA-7BEB-7000-8004-513A90C45486','01A206FA-72F4-7430-B7A8-D312F8B875B4',NULL,'师傅到了，正在换制动器',0,NULL,1795413408747);
INSERT INTO "statements" VALUES('01A206FA-7BEB-7000-8005-266D926B1A34','01A206FA-72F4-7430-B7A8-D312F8B875B4',NULL,'师傅到了，正在换制动器',1,NULL,1795413408747);
INSERT INTO "statements" VALUES('01A206FA-7EBE-7000-8006-D4AC2B9B5F1E','01A206FA-72F4-7430-B7A8-D312F8B875B4',NULL,'更换了曳引机制动器',0,NULL,1795413409470);
INSERT INTO "statements" VALUES('01A206FA-7EBE-7000-8007-EBF30478EDC8','01A206FA-72F4-7430-B7A8-D312F8B875B4',NULL,'更换了曳引机制动器',1,NULL,1795413409470);
INSERT INTO "statements" VALUES('01A206FA-818B-7000-8008-A56A690F43AD','01A206FA-6D18-78EF-A2E0-18719F22FCCD','01A206FA-6D18-7374-8BB6-2BDB3418522F','还是晃',0,NULL,1795413410187);
INSERT INTO "statements" VALUES('01A206FA-8495-7000-8009-96BCCDF12339','01A206FA-8495-779E-8273-3746D8FBE7C8','01A206FA-8495-718C-9763-B337CD610253','6栋楼道灯不亮，黑黢黢的，电话13900001234',0,NULL,1795413410965);
INSERT INTO "statements" VALUES('01A206FA-8A50-7000-800A-85AFC49AD3A9','01A206FA-72F4-7430-B7A8-D312F8B875B4',NULL,'换了灯泡',0,NULL,1795413412432);
INSERT INTO "statements" VALUES('01A206FA-8A50-7000-800B-D587E4226442','01A206FA-72F4-7430-B7A8-D312F8B875B4',NULL,'换了灯泡',1,NULL,1795413412432);
INSERT INTO "statements" VALUES('01A206FA-8FE1-7000-800C-01236A3DAFE4','01A206FA-8FE1-73FE-9A80-F68A2CED3BA2','01A206FA-8FE1-7E5B-BFC5-CCC9DE66B8D3','春晓小区物业的保安昨天推了我妈一把，还骂人',0,NULL,1795413413857);
INSERT INTO "statements" VALUES('01A206FA-92B1-7000-800D-0680DB0B1830','01A206FA-791E-7A77-A0A6-17080CAE27BA','01A206FA-92B1-7A2A-A085-9255CFF9CA38','3栋2单元门口的垃圾没人收',0,NULL,1795413414577);
INSERT INTO "statements" VALUES('01A206FA-957B-7000-800E-4BF8B5CBC9DE','01A206FA-72F4-7430-B7A8-D312F8B875B4',NULL,'不归我们管',0,NULL,1795413415291);
INSERT INTO "statements" VALUES('01A206FA-957B-7000-800F-27F557AADEAA','01A206FA-72F4-7430-B7A8-D312F8B875B4',NULL,'不归我们管',1,NULL,1795413415291);
INSERT INTO "statements" VALUES('01A206FA-9DEF-7000-8010-1AFCDE33DE06','01A206FA-9DEF-79CA-A6B8-495492517B70','01A206FA-9DEF-7EE9-8757-5CDA80FF870D','5栋下水道堵了',0,NULL,1795413417455);
INSERT INTO "statements" VALUES('01A206FA-B433-7000-8011-9ADFDC50F323','01A206FA-B433-7B57-9764-7DCB2A6775FF','01A206FA-B433-71DA-91CD-A92F2BD674AB','敲门 3栋3单元门禁坏了',0,NULL,1795413423155);
CREATE TABLE "supporters" (
    "TicketId" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    "Household" TEXT NULL,
    "Wrote" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    CONSTRAINT "PK_supporters" PRIMARY KEY ("TicketId", "PersonId")
);
INSERT INTO "supporters" VALUES('01A206FA-6D18-7374-8BB6-2BDB3418522F','01A206FA-7604-7465-8961-443C2785F2CC',NULL,0,1795413407236);
INSERT INTO "supporters" VALUES('01A206FA-6D18-7374-8BB6-2BDB3418522F','01A206FA-791E-7A77-A0A6-17080CAE27BA',NULL,0,1795413408030);
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
INSERT INTO "ticket_events" VALUES('01A206FA-6D18-7374-8BB6-2BDB3418522F',1,1795413404952,'Opened','01A206FA-6D18-78EF-A2E0-18719F22FCCD',NULL,NULL,'Received','Received','01A206FA-6D18-7000-8001-AD6EF349ADD9',NULL,'{"before":{},"after":{"number":"QY-2026-000001","community":"qinyuan","category":"31001","place":{"unit":{"value":"chunxiao-3"},"spot":"\u7535\u68AF"},"placeAssumed":false,"since":"{\u0022span\u0022:{\u0022start\u0022:0,\u0022length\u0022:0,\u0022end\u0022:0},\u0022start\u0022:\u00222026-11-22T22:00:00\u0022,\u0022end\u0022:\u00222026-11-22T23:00:00\u0022,\u0022repeats\u0022:false,\u0022precision\u0022:\u0022Hour\u0022,\u0022since\u0022:false,\u0022lasting\u0022:false,\u0022dayAssumed\u0022:false}","reporter":"01a206fa-6d18-78ef-a2e0-18719f22fccd","anonymous":false,"raisedIn":"group-building-3","publish":"Group","consent":"NotNeeded","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795413404952,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A206FA-6D18-7374-8BB6-2BDB3418522F',2,1795413404952,'Routed','01A206FA-6D18-78EF-A2E0-18719F22FCCD',NULL,NULL,'Received','Dispatched','01A206FA-6D18-7000-8001-AD6EF349ADD9',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u7535\u68AF\u6545\u969C\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.1\uFF09\uFF0C3\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Lift fault: responsibility of the property company (list of duties 4.1). Building 3 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.1","en":"list of duties 4.1"},"answerBy":1795456604952,"acceptBy":1795420604952,"firstDeadline":1795499804952,"deadline":1795499804952,"promisedAt":1795496400000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A206FA-6D18-7374-8BB6-2BDB3418522F',3,1795413406452,'Accepted','01A206FA-72F4-7430-B7A8-D312F8B875B4','staff-property','chunxiao-property','Dispatched','Accepted',NULL,NULL,'{"before":{"lead":"chunxiao-property","helpers":[]},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"staff-property","helpers":[],"acceptedAt":1795413406452}}');
INSERT INTO "ticket_events" VALUES('01A206FA-6D18-7374-8BB6-2BDB3418522F',4,1795413407236,'Joined','01A206FA-7604-7465-8961-443C2785F2CC',NULL,NULL,'Accepted','Accepted','01A206FA-7604-7000-8002-6E808DDDA119',NULL,'{"before":{"supporters":0,"households":1},"after":{"supporters":1,"households":2}}');
INSERT INTO "ticket_events" VALUES('01A206FA-6D18-7374-8BB6-2BDB3418522F',5,1795413408030,'Joined','01A206FA-791E-7A77-A0A6-17080CAE27BA',NULL,NULL,'Accepted','Accepted','01A206FA-791E-7000-8003-949B9DF1C23F',NULL,'{"before":{"supporters":1,"households":2},"after":{"supporters":2,"households":3}}');
INSERT INTO "ticket_events" VALUES('01A206FA-6D18-7374-8BB6-2BDB3418522F',6,1795413408747,'Progressed','01A206FA-72F4-7430-B7A8-D312F8B875B4','staff-property','chunxiao-property','Accepted','InProgress','01A206FA-7BEB-7000-8004-513A90C45486','01A206FA-7BEB-7000-8005-266D926B1A34','{"before":{},"after":{"answeredAt":1795413408747}}');
INSERT INTO "ticket_events" VALUES('01A206FA-6D18-7374-8BB6-2BDB3418522F',7,1795413409470,'Resolved','01A206FA-72F4-7430-B7A8-D312F8B875B4','staff-property','chunxiao-property','InProgress','Resolved','01A206FA-7EBE-7000-8006-D4AC2B9B5F1E','01A206FA-7EBE-7000-8007-EBF30478EDC8','{"before":{"proofs":0,"proofAwaited":false,"outcome":"None"},"after":{"resolvedAt":1795413409470,"proofs":0,"proofAwaited":false,"outcome":"Done"}}');
INSERT INTO "ticket_events" VALUES('01A206FA-6D18-7374-8BB6-2BDB3418522F',8,1795413410187,'Rated','01A206FA-6D18-78EF-A2E0-18719F22FCCD',NULL,NULL,'Resolved','Resolved','01A206FA-818B-7000-8008-A56A690F43AD',NULL,'{"before":{},"after":{"rating":"Not"}}');
INSERT INTO "ticket_events" VALUES('01A206FA-6D18-7374-8BB6-2BDB3418522F',9,1795413410187,'Reopened','01A206FA-6D18-78EF-A2E0-18719F22FCCD',NULL,NULL,'Resolved','Dispatched','01A206FA-818B-7000-8008-A56A690F43AD',NULL,'{"before":{"lead":"chunxiao-property","acceptedBy":"staff-property","helpers":[],"done":[],"acceptBy":1795420604952,"deadline":1795499804952,"promisedAt":1795496400000,"acceptedAt":1795413406452,"resolvedAt":1795413409470,"reopened":0,"supervised":0,"overseer":"","proofs":0,"proofAwaited":false,"outcome":"Done"},"after":{"lead":"qinyuan","offered":"","acceptedBy":"","helpers":["chunxiao-property"],"done":[],"acceptBy":1795420610187,"deadline":1795499810187,"promisedAt":1795496400000,"acceptedAt":0,"resolvedAt":0,"closedAt":0,"reopened":1,"supervised":0,"overseer":"","proofs":0,"proofAwaited":false,"outcome":"None"}}');
INSERT INTO "ticket_events" VALUES('01A206FA-8495-718C-9763-B337CD610253',1,1795413410965,'Opened','01A206FA-8495-779E-8273-3746D8FBE7C8',NULL,NULL,'Received','Received','01A206FA-8495-7000-8009-96BCCDF12339',NULL,'{"before":{},"after":{"number":"QY-2026-000002","community":"qinyuan","category":"31004","place":{"unit":{"value":"chunxiao-6"},"spot":"\u697C\u9053"},"placeAssumed":false,"reporter":"01a206fa-8495-779e-8273-3746d8fbe7c8","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795413410965,"households":1,"attachments":1}}');
INSERT INTO "ticket_events" VALUES('01A206FA-8495-718C-9763-B337CD610253',2,1795413410965,'Routed','01A206FA-8495-779E-8273-3746D8FBE7C8',NULL,NULL,'Received','Dispatched','01A206FA-8495-7000-8009-96BCCDF12339',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u697C\u9053\u706F\u4E0D\u4EAE\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.3\uFF09\uFF0C6\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Stair light: responsibility of the property company (list of duties 4.3). Building 6 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.3","en":"list of duties 4.3"},"answerBy":1795499810965,"acceptBy":1795427810965,"firstDeadline":1795586210965,"deadline":1795586210965,"promisedAt":1795582800000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A206FA-8495-718C-9763-B337CD610253',3,1795413411713,'Accepted','01A206FA-72F4-7430-B7A8-D312F8B875B4','staff-property','chunxiao-property','Dispatched','Accepted',NULL,NULL,'{"before":{"lead":"chunxiao-property","helpers":[]},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"staff-property","helpers":[],"acceptedAt":1795413411713}}');
INSERT INTO "ticket_events" VALUES('01A206FA-8495-718C-9763-B337CD610253',4,1795413412432,'Resolved','01A206FA-72F4-7430-B7A8-D312F8B875B4','staff-property','chunxiao-property','Accepted','Resolved','01A206FA-8A50-7000-800A-85AFC49AD3A9','01A206FA-8A50-7000-800B-D587E4226442','{"before":{"proofs":0,"proofAwaited":false,"outcome":"None"},"after":{"answeredAt":1795413412432,"resolvedAt":1795413412432,"proofs":0,"proofAwaited":false,"outcome":"Done"}}');
INSERT INTO "ticket_events" VALUES('01A206FA-8495-718C-9763-B337CD610253',5,1795413413147,'Rated','01A206FA-8495-779E-8273-3746D8FBE7C8',NULL,NULL,'Resolved','Resolved',NULL,NULL,'{"before":{},"after":{"rating":"Satisfied"}}');
INSERT INTO "ticket_events" VALUES('01A206FA-8495-718C-9763-B337CD610253',6,1795413413147,'Closed','01A206FA-8495-779E-8273-3746D8FBE7C8',NULL,NULL,'Resolved','Closed',NULL,NULL,'{"before":{},"after":{"closedAt":1795413413147}}');
INSERT INTO "ticket_events" VALUES('01A206FA-8FE1-7E5B-BFC5-CCC9DE66B8D3',1,1795413413857,'Opened','01A206FA-8FE1-73FE-9A80-F68A2CED3BA2',NULL,NULL,'Received','Received','01A206FA-8FE1-7000-800C-01236A3DAFE4',NULL,'{"before":{},"after":{"number":"QY-2026-000003","community":"qinyuan","category":"39001","place":{"unit":{"value":"chunxiao"}},"placeAssumed":true,"since":"{\u0022span\u0022:{\u0022start\u0022:0,\u0022length\u0022:0,\u0022end\u0022:0},\u0022start\u0022:\u00222026-11-22T00:00:00\u0022,\u0022end\u0022:\u00222026-11-23T00:00:00\u0022,\u0022repeats\u0022:false,\u0022precision\u0022:\u0022Day\u0022,\u0022since\u0022:false,\u0022lasting\u0022:false,\u0022dayAssumed\u0022:false}","reporter":"01a206fa-8fe1-73fe-9a80-f68a2ced3ba2","anonymous":false,"raisedIn":"","publish":"Secret","consent":"Asked","hazard":false,"lead":"qinyuan","offered":"","helpers":[],"hiddenFrom":["chunxiao-property"],"openedAt":1795413413857,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A206FA-8FE1-7E5B-BFC5-CCC9DE66B8D3',2,1795413413857,'Routed','01A206FA-8FE1-73FE-9A80-F68A2CED3BA2',NULL,NULL,'Received','Dispatched','01A206FA-8FE1-7000-800C-01236A3DAFE4',NULL,'{"before":{"lead":"qinyuan","helpers":[],"hiddenFrom":["chunxiao-property"],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"qinyuan","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":["chunxiao-property"],"why":{"zh":"\u53CD\u6620\u7684\u662F\u6625\u6653\u7269\u4E1A\uFF0C\u6240\u4EE5\u4EA4\u7ED9\u4E0A\u9762\u7684\u6C81\u56ED\u793E\u533A\uFF0C\u88AB\u53CD\u6620\u7684\u4E00\u65B9\u770B\u4E0D\u5230\u3002","en":"This is about Chunxiao Property, so it went to Qinyuan Community above; those concerned do not see it."},"clause":{"zh":"\u6743\u8D23\u6E05\u53552.2","en":"list of duties 2.2"},"answerBy":1795586213857,"acceptBy":1795499813857,"firstDeadline":1796191013857,"deadline":1796191013857,"promisedAt":1796187600000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A206FA-92B1-7A2A-A085-9255CFF9CA38',1,1795413414577,'Opened','01A206FA-791E-7A77-A0A6-17080CAE27BA',NULL,NULL,'Received','Received','01A206FA-92B1-7000-800D-0680DB0B1830',NULL,'{"before":{},"after":{"number":"QY-2026-000004","community":"qinyuan","category":"35001","place":{"unit":{"value":"chunxiao-3"},"entrance":"2","spot":"\u95E8\u53E3"},"placeAssumed":false,"reporter":"01a206fa-791e-7a77-a0a6-17080cae27ba","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795413414577,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A206FA-92B1-7A2A-A085-9255CFF9CA38',2,1795413414577,'Routed','01A206FA-791E-7A77-A0A6-17080CAE27BA',NULL,NULL,'Received','Dispatched','01A206FA-92B1-7000-800D-0680DB0B1830',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u5783\u573E\u672A\u6E05\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.2\uFF09\uFF0C3\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Rubbish: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"answerBy":1795456614577,"acceptBy":1795420614577,"firstDeadline":1795499814577,"deadline":1795499814577,"promisedAt":1795496400000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A206FA-9DEF-7EE9-8757-5CDA80FF870D',1,1795413417455,'Opened','01A206FA-9DEF-79CA-A6B8-495492517B70',NULL,NULL,'Received','Received','01A206FA-9DEF-7000-8010-1AFCDE33DE06',NULL,'{"before":{},"after":{"number":"QY-2026-000005","community":"qinyuan","category":"32010","place":{"unit":{"value":"chunxiao-5"}},"placeAssumed":false,"reporter":"01a206fa-9def-79ca-a6b8-495492517b70","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795413417455,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A206FA-9DEF-7EE9-8757-5CDA80FF870D',2,1795413417455,'Routed','01A206FA-9DEF-79CA-A6B8-495492517B70',NULL,NULL,'Received','Dispatched','01A206FA-9DEF-7000-8010-1AFCDE33DE06',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u4E0B\u6C34\u9053\u5835\u585E\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.2\uFF09\uFF0C5\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Blocked drain: responsibility of the property company (list of duties 4.2). Building 5 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"answerBy":1795456617455,"acceptBy":1795420617455,"firstDeadline":1795499817455,"deadline":1795499817455,"promisedAt":1795496400000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A206FA-B433-71DA-91CD-A92F2BD674AB',1,1795413423155,'Opened','01A206FA-B433-7B57-9764-7DCB2A6775FF',NULL,NULL,'Received','Received','01A206FA-B433-7000-8011-9ADFDC50F323',NULL,'{"before":{},"after":{"number":"QY-2026-000006","community":"qinyuan","category":"31005","place":{"unit":{"value":"chunxiao-3"},"entrance":"3"},"placeAssumed":false,"reporter":"01a206fa-b433-7b57-9764-7dcb2a6775ff","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795413423155,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A206FA-B433-71DA-91CD-A92F2BD674AB',2,1795413423155,'Routed','01A206FA-B433-7B57-9764-7DCB2A6775FF',NULL,NULL,'Received','Dispatched','01A206FA-B433-7000-8011-9ADFDC50F323',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u95E8\u7981\u635F\u574F\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.2\uFF09\uFF0C3\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Door or gate: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"answerBy":1795499823155,"acceptBy":1795427823155,"firstDeadline":1795586223155,"deadline":1795586223155,"promisedAt":1795582800000,"acceptedAt":0}}');
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
INSERT INTO "tickets" VALUES('01A206FA-6D18-7374-8BB6-2BDB3418522F','QY-2026-000001',1,'qinyuan','31001','chunxiao-3',NULL,NULL,NULL,'电梯',0,'{"span":{"start":0,"length":0,"end":0},"start":"2026-11-22T22:00:00","end":"2026-11-22T23:00:00","repeats":false,"precision":"Hour","since":false,"lasting":false,"dayAssumed":false}','Dispatched','qinyuan',NULL,NULL,'|chunxiao-property|','|','|','这是物业该管的事：电梯故障归物业（权责清单4.1），3栋属于春晓小区，物业是春晓物业。','Lift fault: responsibility of the property company (list of duties 4.1). Building 3 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.1','list of duties 4.1','01A206FA-6D18-78EF-A2E0-18719F22FCCD',0,'group-building-3','Group','NotNeeded',0,0,1795413404952,1795456604952,1795413408747,1795420610187,1795499804952,1795499810187,1795496400000,0,NULL,NULL,NULL,0,NULL,0,'None',0,0,NULL,NULL,NULL,NULL,2,3,0,1,0,0,NULL,'Not',0,9);
INSERT INTO "tickets" VALUES('01A206FA-8495-718C-9763-B337CD610253','QY-2026-000002',2,'qinyuan','31004','chunxiao-6',NULL,NULL,NULL,'楼道',0,NULL,'Closed','chunxiao-property',NULL,'staff-property','|','|','|','这是物业该管的事：楼道灯不亮归物业（权责清单4.3），6栋属于春晓小区，物业是春晓物业。','Stair light: responsibility of the property company (list of duties 4.3). Building 6 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.3','list of duties 4.3','01A206FA-8495-779E-8273-3746D8FBE7C8',0,NULL,'Group','Asked',0,0,1795413410965,1795499810965,1795413412432,1795427810965,1795586210965,1795586210965,1795582800000,0,NULL,NULL,NULL,0,NULL,0,'Done',0,0,NULL,1795413411713,1795413412432,1795413413147,0,1,0,0,0,0,NULL,'Satisfied',1,6);
INSERT INTO "tickets" VALUES('01A206FA-8FE1-7E5B-BFC5-CCC9DE66B8D3','QY-2026-000003',3,'qinyuan','39001','chunxiao',NULL,NULL,NULL,NULL,1,'{"span":{"start":0,"length":0,"end":0},"start":"2026-11-22T00:00:00","end":"2026-11-23T00:00:00","repeats":false,"precision":"Day","since":false,"lasting":false,"dayAssumed":false}','Dispatched','qinyuan',NULL,NULL,'|','|','|chunxiao-property|','反映的是春晓物业，所以交给上面的沁园社区，被反映的一方看不到。','This is about Chunxiao Property, so it went to Qinyuan Community above; those concerned do not see it.','权责清单2.2','list of duties 2.2','01A206FA-8FE1-73FE-9A80-F68A2CED3BA2',0,NULL,'Secret','Asked',0,0,1795413413857,1795586213857,NULL,1795499813857,1796191013857,1796191013857,1796187600000,0,NULL,NULL,NULL,0,NULL,0,'None',0,0,NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
INSERT INTO "tickets" VALUES('01A206FA-92B1-7A2A-A085-9255CFF9CA38','QY-2026-000004',4,'qinyuan','35001','chunxiao-3',NULL,'2',NULL,'门口',0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','这是物业该管的事：垃圾未清归物业（权责清单4.2），3栋属于春晓小区，物业是春晓物业。','Rubbish: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','01A206FA-791E-7A77-A0A6-17080CAE27BA',0,NULL,'Group','Asked',0,0,1795413414577,1795456614577,NULL,1795420614577,1795499814577,1795499814577,1795496400000,0,NULL,NULL,NULL,0,NULL,0,'None',0,0,NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
INSERT INTO "tickets" VALUES('01A206FA-9DEF-7EE9-8757-5CDA80FF870D','QY-2026-000005',5,'qinyuan','32010','chunxiao-5',NULL,NULL,NULL,NULL,0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','这是物业该管的事：下水道堵塞归物业（权责清单4.2），5栋属于春晓小区，物业是春晓物业。','Blocked drain: responsibility of the property company (list of duties 4.2). Building 5 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','01A206FA-9DEF-79CA-A6B8-495492517B70',0,NULL,'Group','Asked',0,0,1795413417455,1795456617455,NULL,1795420617455,1795499817455,1795499817455,1795496400000,0,NULL,NULL,NULL,0,NULL,0,'None',0,0,NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
INSERT INTO "tickets" VALUES('01A206FA-B433-71DA-91CD-A92F2BD674AB','QY-2026-000006',6,'qinyuan','31005','chunxiao-3',NULL,'3',NULL,NULL,0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','这是物业该管的事：门禁损坏归物业（权责清单4.2），3栋属于春晓小区，物业是春晓物业。','Door or gate: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','01A206FA-B433-7B57-9764-7DCB2A6775FF',0,NULL,'Group','Asked',0,0,1795413423155,1795499823155,NULL,1795427823155,1795586223155,1795586223155,1795582800000,0,NULL,NULL,NULL,0,NULL,0,'None',0,0,NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
CREATE TABLE "timers" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_timers" PRIMARY KEY,
    "Kind" TEXT NOT NULL,
    "Subject" TEXT NOT NULL,
    "Step" INTEGER NOT NULL,
    "Due" INTEGER NOT NULL,
    "Payload" TEXT NULL,
    "DoneAt" INTEGER NULL
);
INSERT INTO "timers" VALUES('01A226F6-3780-7F38-97EA-167EEC017EB2','WeeklySummary','group-community',29932500,1795950000000,NULL,NULL);
INSERT INTO "timers" VALUES('01A2074C-D2D8-77EF-A728-BC9E6E7F23C0','Press','01a206fa-6d18-7374-8bb6-2bdb3418522f',21,1795418804952,'1795499804952',NULL);
INSERT INTO "timers" VALUES('01A20C20-DABE-7400-B869-4744627F7D75','AskRating','01a206fa-6d18-7374-8bb6-2bdb3418522f',7,1795499809470,'1795413409470',NULL);
INSERT INTO "timers" VALUES('01A21B93-EEBE-7185-B42A-23EB344F3421','RemindRating','01a206fa-6d18-7374-8bb6-2bdb3418522f',7,1795759009470,'1795413409470',NULL);
INSERT INTO "timers" VALUES('01A23FA0-72BE-7E9F-ABF7-470F84AD90B8','CloseUnrated','01a206fa-6d18-7374-8bb6-2bdb3418522f',70,1796363809470,'1795413409470',NULL);
INSERT INTO "timers" VALUES('01A2074C-E74B-7B70-947C-E69C43CE2662','Press','01a206fa-6d18-7374-8bb6-2bdb3418522f',91,1795418810187,'1795499810187',NULL);
INSERT INTO "timers" VALUES('01A2079F-5015-7767-A6EC-F18A36EC7F11','Press','01a206fa-8495-718c-9763-b337cd610253',21,1795424210965,'1795586210965',NULL);
INSERT INTO "timers" VALUES('01A20C20-E650-72AE-83AD-D97EB51F6707','AskRating','01a206fa-8495-718c-9763-b337cd610253',4,1795499812432,'1795413412432',NULL);
INSERT INTO "timers" VALUES('01A21B93-FA50-7270-91B0-44F2AF00F4DD','RemindRating','01a206fa-8495-718c-9763-b337cd610253',4,1795759012432,'1795413412432',NULL);
INSERT INTO "timers" VALUES('01A23FA0-7E50-770A-A80A-FD48E8F0C68E','CloseUnrated','01a206fa-8495-718c-9763-b337cd610253',40,1796363812432,'1795413412432',NULL);
INSERT INTO "timers" VALUES('01A20B11-1A80-7F4F-9EE0-71487983F5D8','Press','01a206fa-8fe1-7e5b-bfc5-ccc9de66b8d3',21,1795482000000,'1796191013857',NULL);
INSERT INTO "timers" VALUES('01A2074C-F871-7244-A95C-70629AEFCCD9','Press','01a206fa-92b1-7a2a-a085-9255cff9ca38',21,1795418814577,'1795499814577',NULL);
INSERT INTO "timers" VALUES('01A2074D-03AF-7E5F-9DEC-21FF9E9F3949','Press','01a206fa-9def-7ee9-8757-5cda80ff870d',21,1795418817455,'1795499817455',NULL);
INSERT INTO "timers" VALUES('01A20708-6A43-7FD1-BF60-86F17DB06B15','DraftLeft','emulator
private-staff-grid
staff-grid',2,1795414321731,NULL,NULL);
INSERT INTO "timers" VALUES('01A2079F-7FB3-77EC-B1C9-F12ECBA679E1','Press','01a206fa-b433-71da-91cd-a92f2bd674ab',21,1795424223155,'1795586223155',NULL);
CREATE TABLE "accounts" (
    "Channel" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    CONSTRAINT "PK_accounts" PRIMARY KEY ("Channel", "Id"),
    CONSTRAINT "FK_accounts_persons_PersonId" FOREIGN KEY ("PersonId") REFERENCES "persons" ("Id") ON DELETE CASCADE
);
INSERT INTO "accounts" VALUES('emulator','resident-li','01A206FA-6D18-78EF-A2E0-18719F22FCCD');
INSERT INTO "accounts" VALUES('emulator','staff-property','01A206FA-72F4-7430-B7A8-D312F8B875B4');
INSERT INTO "accounts" VALUES('emulator','resident-wang','01A206FA-7604-7465-8961-443C2785F2CC');
INSERT INTO "accounts" VALUES('emulator','resident-chen','01A206FA-791E-7A77-A0A6-17080CAE27BA');
INSERT INTO "accounts" VALUES('emulator','resident-zhao','01A206FA-8495-779E-8273-3746D8FBE7C8');
INSERT INTO "accounts" VALUES('emulator','resident-gu','01A206FA-8FE1-73FE-9A80-F68A2CED3BA2');
INSERT INTO "accounts" VALUES('emulator','resident-hu','01A206FA-9841-7AE8-9478-AE51BD0F09B2');
INSERT INTO "accounts" VALUES('emulator','resident-refuses','01A206FA-9DEF-79CA-A6B8-495492517B70');
INSERT INTO "accounts" VALUES('emulator','resident-sun','01A206FA-A0B4-7199-8A0E-9075C859462B');
INSERT INTO "accounts" VALUES('emulator','staff-grid','01A206FA-A91D-7501-98DA-87974D7044D6');
INSERT INTO "accounts" VALUES('emulator','staff-building','01A206FA-ABE0-7B06-BD43-3A76CAD92224');
INSERT INTO "accounts" VALUES('emulator','head-3','01A206FA-B433-7B57-9764-7DCB2A6775FF');
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
PRAGMA user_version = 14;
