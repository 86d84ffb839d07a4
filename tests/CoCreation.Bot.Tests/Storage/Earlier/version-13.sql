-- A database that the program of schema 13 wrote in a short conversation.
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
resident-hu','{"flow":"complaint/report","step":"place","slots":{"what":{"type":"Text","value":"\u5C0F\u533A\u4E1C\u95E8\u8DEF\u706F\u4E0D\u4EAE","said":"\u5C0F\u533A\u4E1C\u95E8\u8DEF\u706F\u4E0D\u4EAE","assumed":false,"partial":false},"category":{"type":"Category","value":"34008","assumed":false,"partial":false},"place":{"type":"Place","value":"\u4E1C\u95E8","said":"\u4E1C\u95E8","assumed":false,"partial":true,"place":{"span":{"start":2,"length":2,"end":4},"spot":"\u4E1C\u95E8","negated":false}},"since":{"type":"Time","value":"\u4ECA\u5929","said":"\u4ECA\u5929","assumed":false,"partial":false,"time":{"span":{"start":0,"length":2,"end":2},"start":"2026-11-23T00:00:00","end":"2026-11-24T00:00:00","repeats":false,"precision":"Day","since":false,"lasting":false,"dayAssumed":false}}},"history":["what","category","since"],"facts":{"intent":"matter"},"candidates":[],"askedAt":"2026-11-23T05:58:16.8725062+00:00","tries":0,"locale":"zh-CN","dormant":false}',1795413496872,NULL,NULL,NULL,0,2);
INSERT INTO "Dialogs" VALUES('emulator
private-resident-sun
resident-sun','{"flow":"complaint/report","step":"place","slots":{"category":{"type":"Category","value":"35001","assumed":false,"partial":false},"what":{"type":"Text","value":"\u5783\u573E\u6876\u6EE1\u4E86","said":"\u5783\u573E\u6876\u6EE1\u4E86","assumed":false,"partial":false}},"history":["category","what"],"facts":{"word":"\u6211\u8981\u6295\u8BC9"},"candidates":[],"askedAt":"2026-11-23T05:58:19.1386069+00:00","tries":0,"locale":"zh-CN","dormant":false}',1795413499138,NULL,NULL,NULL,0,2);
INSERT INTO "Dialogs" VALUES('emulator
private-staff-grid
staff-grid','{"flow":"complaint/report","step":"confirm","slots":{"what":{"type":"Text","value":"\u4EA4\u73ED \u697C\u7BA1\u5458","said":"\u4EA4\u73ED \u697C\u7BA1\u5458","assumed":false,"partial":false},"category":{"type":"Category","value":"39008","assumed":false,"partial":false},"since":{"type":"Time","value":"2026-11-24 09:00","said":"2026-11-24 09:00","assumed":false,"partial":false,"time":{"span":{"start":51,"length":16,"end":67},"start":"2026-11-24T09:00:00","end":"2026-11-24T09:00:00","repeats":false,"precision":"Minute","since":false,"lasting":false,"dayAssumed":false}},"place":{"type":"Place","value":"2\u680B3\u5355\u5143","said":"\u6625\u6653\u5C0F\u533A2\u680B3\u5355\u5143","assumed":false,"partial":false,"place":{"span":{"start":26,"length":9,"end":35},"unit":"chunxiao-2","building":"2","entrance":"3","negated":false}}},"history":["what","category","since","place"],"facts":{"intent":"matter"},"candidates":[],"askedAt":"2026-11-23T05:58:22.364829+00:00","tries":0,"locale":"zh-CN","dormant":false}',1795413502364,NULL,NULL,NULL,0,2);
INSERT INTO "Dialogs" VALUES('emulator
private-staff-building
staff-building','{"flow":"complaint/report","step":"place","slots":{"what":{"type":"Text","value":"\u63A5\u73ED","said":"\u63A5\u73ED","assumed":false,"partial":false},"category":{"type":"Category","value":"40006","assumed":false,"partial":false}},"history":["what","category"],"facts":{"intent":"matter"},"candidates":[],"askedAt":"2026-11-23T05:58:21.6168753+00:00","tries":0,"locale":"zh-CN","dormant":false}',1795413501616,NULL,NULL,NULL,0,1);
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
private-resident-hu','{"channel":"emulator","conversationId":"private-resident-hu","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-hu"}','{"version":1,"text":"\u5728\u54EA\u91CC\uFF1F\u4F8B\u5982\uFF1A3\u680B2\u5355\u5143\u7535\u68AF\u3002","locale":"zh-CN"}',NULL,NULL,0,1795413496872,1,1,'sent-42',NULL);
INSERT INTO "Outbox" VALUES(51,'emulator
private-resident-refuses','{"channel":"emulator","conversationId":"private-resident-refuses","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-refuses"}','{"version":1,"text":"\u8BB0\u4E0B\u4E86\uFF1A5\u680B\u4E0B\u6C34\u9053\u5835\u585E\uFF0C\u6625\u6653\u7269\u4E1A\u660E\u5929\u4E0B\u53481\u70B9\u524D\u5904\u7406\uFF08QY-2026-000005\uFF0C\u8BF45\u53F7\u5C31\u884C\uFF09\u3002\n\u5BB6\u91CC\u5835\u8FD8\u662F\u516C\u5171\u7BA1\u9053\uFF1F\u4E0D\u8BF4\u4E5F\u884C\u3002\n\u7FA4\u91CC\u53EF\u4EE5\u8FD9\u6837\u8BF4\u5417\uFF1A\u201C5\u680B\u4E0B\u6C34\u9053\u5835\u585E\u201D \u60A8\u540C\u610F\u6211\u624D\u53D1\uFF0C\u4E0D\u56DE\u5C31\u4E0D\u53D1\u3002","suggestedActions":[{"title":"\u53EF\u4EE5\u516C\u5F00","value":"\u53EF\u4EE5\u516C\u5F00"},{"title":"\u518D\u5220\u51CF","value":"\u518D\u5220\u51CF"},{"title":"\u4E0D\u516C\u5F00","value":"\u4E0D\u516C\u5F00"},{"title":"\u533F\u540D","value":"\u533F\u540D"},{"title":"\u4E3A\u4EC0\u4E48","value":"\u4E3A\u4EC0\u4E48"}],"locale":"zh-CN"}',NULL,'01A206FB-D720-7F23-8246-659B93201332',0,1795413497632,2,1,NULL,'404 HTTP 404');
INSERT INTO "Outbox" VALUES(53,'emulator
private-resident-sun','{"channel":"emulator","conversationId":"private-resident-sun","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-sun"}','{"version":1,"text":"\u5728\u54EA\u91CC\uFF1F\u4F8B\u5982\uFF1A3\u680B2\u5355\u5143\u7535\u68AF\u3002","locale":"zh-CN"}',NULL,NULL,0,1795413499138,1,1,'sent-47',NULL);
INSERT INTO "Outbox" VALUES(57,'emulator
private-staff-building','{"channel":"emulator","conversationId":"private-staff-building","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"staff-building"}','{"version":1,"text":"\u5728\u54EA\u91CC\uFF1F\u4F8B\u5982\uFF1A3\u680B2\u5355\u5143\u7535\u68AF\u3002","locale":"zh-CN"}',NULL,NULL,0,1795413501616,1,1,'sent-51',NULL);
CREATE TABLE "Turns" (
    "Key" TEXT NOT NULL CONSTRAINT "PK_Turns" PRIMARY KEY,
    "At" INTEGER NOT NULL,
    "Status" INTEGER NOT NULL,
    "Body" TEXT NULL
);
INSERT INTO "Turns" VALUES('weekly 01a206fb96e97c77944b02ad3d0c2ca5',1795413481194,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|conversationUpdate|in-1',1795413481514,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-compound|conversationUpdate|in-2',1795413482322,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-community|conversationUpdate|in-3',1795413483036,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-staff|conversationUpdate|in-4',1795413483752,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-5',1795413484462,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-6',1795413486115,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-7',1795413486874,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-8',1795413487767,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-9',1795413488513,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-10',1795413489269,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-li|message|in-11',1795413490015,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-zhao|message|in-12',1795413490913,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-13',1795413491694,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-14',1795413492440,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-zhao|message|in-15',1795413493178,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-gu|message|in-16',1795413493916,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-chen|message|in-17',1795413494664,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-18',1795413495386,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-hu|message|in-19',1795413496111,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-hu|message|in-20',1795413496872,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-refuses|message|in-21',1795413497632,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-sun|message|in-22',1795413498408,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-sun|message|in-23',1795413499138,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-24',1795413499860,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-grid|message|in-25',1795413500860,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-building|message|in-26',1795413501616,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-grid|message|in-27',1795413502364,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-28',1795413503137,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-head-3|message|in-29',1795413503872,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-zhao|message|in-30',1795413504590,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-31',1795413505332,200,NULL);
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
INSERT INTO "attachments" VALUES('01A206FB-BCE1-72B7-9201-81119E901B7C','01A206FB-BCE1-7701-8496-467DBECB1D3F','01A206FB-BCE1-7C83-9C31-A360BE2562ED','image/png','photo.png',NULL,X'89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d4944415478da6364f8cf500f00038601805a347d6b0000000049454e44ae426082','6b7fa434f92a8b80aab02d9bf1a12e49ffcae424e4013a1c4f68b67e3d2bbcd0',1795413490913);
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
INSERT INTO "conversations" VALUES('emulator','group-building-3','{channel}','bot-1',1,'group-building-3',NULL,'zh-CN',1795413481514,1795413481514);
INSERT INTO "conversations" VALUES('emulator','group-compound','{channel}','bot-1',1,'group-compound',NULL,'zh-CN',1795413482322,1795413482322);
INSERT INTO "conversations" VALUES('emulator','group-community','{channel}','bot-1',1,'group-community',NULL,'zh-CN',1795413483036,1795413483036);
INSERT INTO "conversations" VALUES('emulator','group-staff','{channel}','bot-1',1,'group-staff',NULL,'zh-CN',1795413483752,1795413483752);
INSERT INTO "conversations" VALUES('emulator','private-staff-property','{channel}','bot-1',0,NULL,'01A206FB-AA23-7132-9E7E-A5DA612702D2',NULL,NULL,1795413486115);
INSERT INTO "conversations" VALUES('emulator','private-resident-li','{channel}','bot-1',0,NULL,'01A206FB-A3AE-7AF1-A772-5DBEE64C315B',NULL,NULL,1795413490015);
INSERT INTO "conversations" VALUES('emulator','private-resident-zhao','{channel}','bot-1',0,NULL,'01A206FB-BCE1-7701-8496-467DBECB1D3F',NULL,NULL,1795413490913);
INSERT INTO "conversations" VALUES('emulator','private-resident-gu','{channel}','bot-1',0,NULL,'01A206FB-C89C-7825-9667-5A877B54056A',NULL,NULL,1795413493916);
INSERT INTO "conversations" VALUES('emulator','private-resident-chen','{channel}','bot-1',0,NULL,'01A206FB-B097-7B2A-88AD-F5B09723825F',NULL,NULL,1795413494664);
INSERT INTO "conversations" VALUES('emulator','private-resident-hu','{channel}','bot-1',0,NULL,'01A206FB-D12F-7E60-83C2-1F4AA1F0FEB9',NULL,NULL,1795413496111);
INSERT INTO "conversations" VALUES('emulator','private-resident-refuses','{channel}','bot-1',0,NULL,'01A206FB-D720-7E2B-B03B-E4B322ED074A',NULL,NULL,1795413497632);
INSERT INTO "conversations" VALUES('emulator','private-resident-sun','{channel}','bot-1',0,NULL,'01A206FB-DA28-7D1A-BF39-38D1E31446A0',NULL,NULL,1795413498408);
INSERT INTO "conversations" VALUES('emulator','private-staff-grid','{channel}','bot-1',0,NULL,'01A206FB-E3BC-71C7-8ED8-B273A8B2FFB3',NULL,NULL,1795413500860);
INSERT INTO "conversations" VALUES('emulator','private-staff-building','{channel}','bot-1',0,NULL,'01A206FB-E6B0-7B21-90E4-D48ECDE325FC',NULL,NULL,1795413501616);
INSERT INTO "conversations" VALUES('emulator','private-head-3','{channel}','bot-1',0,NULL,'01A206FB-EF80-75C3-9704-D7C4AA874735',NULL,NULL,1795413503872);
CREATE TABLE "hushes" (
    "Group" TEXT NOT NULL CONSTRAINT "PK_hushes" PRIMARY KEY,
    "Until" INTEGER NOT NULL
);
INSERT INTO "hushes" VALUES('group-building-3',1795586305332);
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
INSERT INTO "notices" VALUES('01A206FB-DFD4-719D-B0DD-25311E09E6A4','qinyuan','32001','|chunxiao-3|chunxiao-4|chunxiao-5|chunxiao-6|',1795482000000,1795510800000,'换水泵','chunxiao-property',1795413499860);
CREATE TABLE "persons" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_persons" PRIMARY KEY,
    "Name" TEXT NULL,
    "Locale" TEXT NULL,
    "Staff" TEXT NULL,
    "LastGroup" TEXT NULL,
    "News" TEXT NOT NULL,
    "CreatedAt" INTEGER NOT NULL
);
INSERT INTO "persons" VALUES('01A206FB-A3AE-7AF1-A772-5DBEE64C315B','resident-li','zh-CN',NULL,'group-building-3','All',1795413484462);
INSERT INTO "persons" VALUES('01A206FB-AA23-7132-9E7E-A5DA612702D2','staff-property','zh-CN','staff-property',NULL,'All',1795413486115);
INSERT INTO "persons" VALUES('01A206FB-AD1A-71BC-90FE-58D74C372134','王建国','zh-CN',NULL,'group-building-3','All',1795413486874);
INSERT INTO "persons" VALUES('01A206FB-B097-7B2A-88AD-F5B09723825F','resident-chen','zh-CN',NULL,'group-building-3','All',1795413487767);
INSERT INTO "persons" VALUES('01A206FB-BCE1-7701-8496-467DBECB1D3F','resident-zhao','zh-CN',NULL,NULL,'Less',1795413490913);
INSERT INTO "persons" VALUES('01A206FB-C89C-7825-9667-5A877B54056A','顾雅琴','zh-CN',NULL,NULL,'All',1795413493916);
INSERT INTO "persons" VALUES('01A206FB-D12F-7E60-83C2-1F4AA1F0FEB9','resident-hu','zh-CN',NULL,NULL,'All',1795413496111);
INSERT INTO "persons" VALUES('01A206FB-D720-7E2B-B03B-E4B322ED074A','周海涛','zh-CN',NULL,NULL,'All',1795413497632);
INSERT INTO "persons" VALUES('01A206FB-DA28-7D1A-BF39-38D1E31446A0','resident-sun','zh-CN',NULL,NULL,'All',1795413498408);
INSERT INTO "persons" VALUES('01A206FB-E3BC-71C7-8ED8-B273A8B2FFB3','staff-grid','zh-CN','staff-grid',NULL,'All',1795413500860);
INSERT INTO "persons" VALUES('01A206FB-E6B0-7B21-90E4-D48ECDE325FC','staff-building','zh-CN','staff-building',NULL,'All',1795413501616);
INSERT INTO "persons" VALUES('01A206FB-EF80-75C3-9704-D7C4AA874735','head-3','zh-CN',NULL,NULL,'All',1795413503872);
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
INSERT INTO "statements" VALUES('01A206FB-A3AE-7000-8001-8AB294D68054','01A206FB-A3AE-7AF1-A772-5DBEE64C315B','01A206FB-A3AE-7EEB-9319-C74169C10AE7','3栋电梯又坏了，昨晚十点困了两个人，太吓人了',0,NULL,1795413484462);
INSERT INTO "statements" VALUES('01A206FB-AD1A-7000-8002-CC25F1BCB7AC','01A206FB-AD1A-71BC-90FE-58D74C372134','01A206FB-A3AE-7EEB-9319-C74169C10AE7','+1',0,NULL,1795413486874);
INSERT INTO "statements" VALUES('01A206FB-B097-7000-8003-DF98E60FDDF8','01A206FB-B097-7B2A-88AD-F5B09723825F','01A206FB-A3AE-7EEB-9319-C74169C10AE7','+1',0,NULL,1795413487767);
INSERT INTO "statements" VALUES('01A206FB-B381-7000-8004-58EB65F3FFDA','01A206FB-AA23-7132-9E7E-A5DA612702D2',NULL,'师傅到了，正在换制动器',0,NULL,1795413488513);
INSERT INTO "statements" VALUES('01A206FB-B381-7000-8005-2D5B8C9F0301','01A206FB-AA23-7132-9E7E-A5DA612702D2',NULL,'师傅到了，正在换制动器',1,NULL,1795413488513);
INSERT INTO "statements" VALUES('01A206FB-B675-7000-8006-ACF9AEAE935B','01A206FB-AA23-7132-9E7E-A5DA612702D2',NULL,'更换了曳引机制动器',0,NULL,1795413489269);
INSERT INTO "statements" VALUES('01A206FB-B675-7000-8007-E9FA85F88D3E','01A206FB-AA23-7132-9E7E-A5DA612702D2',NULL,'更换了曳引机制动器',1,NULL,1795413489269);
INSERT INTO "statements" VALUES('01A206FB-B95F-7000-8008-F09DA068FAA3','01A206FB-A3AE-7AF1-A772-5DBEE64C315B','01A206FB-A3AE-7EEB-9319-C74169C10AE7','还是晃',0,NULL,1795413490015);
INSERT INTO "statements" VALUES('01A206FB-BCE1-7000-8009-777686F75F60','01A206FB-BCE1-7701-8496-467DBECB1D3F','01A206FB-BCE1-7C83-9C31-A360BE2562ED','6栋楼道灯不亮，黑黢黢的，电话13900001234',0,NULL,1795413490913);
INSERT INTO "statements" VALUES('01A206FB-C2D8-7000-800A-9C20BA7E169B','01A206FB-AA23-7132-9E7E-A5DA612702D2',NULL,'换了灯泡',0,NULL,1795413492440);
INSERT INTO "statements" VALUES('01A206FB-C2D8-7000-800B-FF995DA6C157','01A206FB-AA23-7132-9E7E-A5DA612702D2',NULL,'换了灯泡',1,NULL,1795413492440);
INSERT INTO "statements" VALUES('01A206FB-C89C-7000-800C-D6220EA8969C','01A206FB-C89C-7825-9667-5A877B54056A','01A206FB-C89C-7F95-B054-A1D5A99AE58A','春晓小区物业的保安昨天推了我妈一把，还骂人',0,NULL,1795413493916);
INSERT INTO "statements" VALUES('01A206FB-CB88-7000-800D-2BB4D76BCB87','01A206FB-B097-7B2A-88AD-F5B09723825F','01A206FB-CB88-7798-AAC7-7EEAD90A4415','3栋2单元门口的垃圾没人收',0,NULL,1795413494664);
INSERT INTO "statements" VALUES('01A206FB-CE5A-7000-800E-AB4EF1407646','01A206FB-AA23-7132-9E7E-A5DA612702D2',NULL,'不归我们管',0,NULL,1795413495386);
INSERT INTO "statements" VALUES('01A206FB-CE5A-7000-800F-21C04B1E2AC1','01A206FB-AA23-7132-9E7E-A5DA612702D2',NULL,'不归我们管',1,NULL,1795413495386);
INSERT INTO "statements" VALUES('01A206FB-D720-7000-8010-3299B7822E2B','01A206FB-D720-7E2B-B03B-E4B322ED074A','01A206FB-D720-7F23-8246-659B93201332','5栋下水道堵了',0,NULL,1795413497632);
INSERT INTO "statements" VALUES('01A206FB-EF80-7000-8011-5BCA157EA66B','01A206FB-EF80-75C3-9704-D7C4AA874735','01A206FB-EF80-7B81-86C0-044B6413A0DE','敲门 3栋3单元门禁坏了',0,NULL,1795413503872);
CREATE TABLE "supporters" (
    "TicketId" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    "Household" TEXT NULL,
    "Wrote" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    CONSTRAINT "PK_supporters" PRIMARY KEY ("TicketId", "PersonId")
);
INSERT INTO "supporters" VALUES('01A206FB-A3AE-7EEB-9319-C74169C10AE7','01A206FB-AD1A-71BC-90FE-58D74C372134',NULL,0,1795413486874);
INSERT INTO "supporters" VALUES('01A206FB-A3AE-7EEB-9319-C74169C10AE7','01A206FB-B097-7B2A-88AD-F5B09723825F',NULL,0,1795413487767);
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
INSERT INTO "ticket_events" VALUES('01A206FB-A3AE-7EEB-9319-C74169C10AE7',1,1795413484462,'Opened','01A206FB-A3AE-7AF1-A772-5DBEE64C315B',NULL,NULL,'Received','Received','01A206FB-A3AE-7000-8001-8AB294D68054',NULL,'{"before":{},"after":{"number":"QY-2026-000001","community":"qinyuan","category":"31001","place":{"unit":{"value":"chunxiao-3"},"spot":"\u7535\u68AF"},"placeAssumed":false,"since":"{\u0022span\u0022:{\u0022start\u0022:0,\u0022length\u0022:0,\u0022end\u0022:0},\u0022start\u0022:\u00222026-11-22T22:00:00\u0022,\u0022end\u0022:\u00222026-11-22T23:00:00\u0022,\u0022repeats\u0022:false,\u0022precision\u0022:\u0022Hour\u0022,\u0022since\u0022:false,\u0022lasting\u0022:false,\u0022dayAssumed\u0022:false}","reporter":"01a206fb-a3ae-7af1-a772-5dbee64c315b","anonymous":false,"raisedIn":"group-building-3","publish":"Group","consent":"NotNeeded","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795413484462,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A206FB-A3AE-7EEB-9319-C74169C10AE7',2,1795413484462,'Routed','01A206FB-A3AE-7AF1-A772-5DBEE64C315B',NULL,NULL,'Received','Dispatched','01A206FB-A3AE-7000-8001-8AB294D68054',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u7535\u68AF\u6545\u969C\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.1\uFF09\uFF0C3\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Lift fault: responsibility of the property company (list of duties 4.1). Building 3 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.1","en":"list of duties 4.1"},"answerBy":1795456684462,"acceptBy":1795420684462,"firstDeadline":1795499884462,"deadline":1795499884462,"promisedAt":1795496400000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A206FB-A3AE-7EEB-9319-C74169C10AE7',3,1795413486115,'Accepted','01A206FB-AA23-7132-9E7E-A5DA612702D2','staff-property','chunxiao-property','Dispatched','Accepted',NULL,NULL,'{"before":{"lead":"chunxiao-property","helpers":[]},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"staff-property","helpers":[],"acceptedAt":1795413486115}}');
INSERT INTO "ticket_events" VALUES('01A206FB-A3AE-7EEB-9319-C74169C10AE7',4,1795413486874,'Joined','01A206FB-AD1A-71BC-90FE-58D74C372134',NULL,NULL,'Accepted','Accepted','01A206FB-AD1A-7000-8002-CC25F1BCB7AC',NULL,'{"before":{"supporters":0,"households":1},"after":{"supporters":1,"households":2}}');
INSERT INTO "ticket_events" VALUES('01A206FB-A3AE-7EEB-9319-C74169C10AE7',5,1795413487767,'Joined','01A206FB-B097-7B2A-88AD-F5B09723825F',NULL,NULL,'Accepted','Accepted','01A206FB-B097-7000-8003-DF98E60FDDF8',NULL,'{"before":{"supporters":1,"households":2},"after":{"supporters":2,"households":3}}');
INSERT INTO "ticket_events" VALUES('01A206FB-A3AE-7EEB-9319-C74169C10AE7',6,1795413488513,'Progressed','01A206FB-AA23-7132-9E7E-A5DA612702D2','staff-property','chunxiao-property','Accepted','InProgress','01A206FB-B381-7000-8004-58EB65F3FFDA','01A206FB-B381-7000-8005-2D5B8C9F0301','{"before":{},"after":{"answeredAt":1795413488513}}');
INSERT INTO "ticket_events" VALUES('01A206FB-A3AE-7EEB-9319-C74169C10AE7',7,1795413489269,'Resolved','01A206FB-AA23-7132-9E7E-A5DA612702D2','staff-property','chunxiao-property','InProgress','Resolved','01A206FB-B675-7000-8006-ACF9AEAE935B','01A206FB-B675-7000-8007-E9FA85F88D3E','{"before":{"proofs":0,"proofAwaited":false,"outcome":"None"},"after":{"resolvedAt":1795413489269,"proofs":0,"proofAwaited":false,"outcome":"Done"}}');
INSERT INTO "ticket_events" VALUES('01A206FB-A3AE-7EEB-9319-C74169C10AE7',8,1795413490015,'Rated','01A206FB-A3AE-7AF1-A772-5DBEE64C315B',NULL,NULL,'Resolved','Resolved','01A206FB-B95F-7000-8008-F09DA068FAA3',NULL,'{"before":{},"after":{"rating":"Not"}}');
INSERT INTO "ticket_events" VALUES('01A206FB-A3AE-7EEB-9319-C74169C10AE7',9,1795413490015,'Reopened','01A206FB-A3AE-7AF1-A772-5DBEE64C315B',NULL,NULL,'Resolved','Dispatched','01A206FB-B95F-7000-8008-F09DA068FAA3',NULL,'{"before":{"lead":"chunxiao-property","acceptedBy":"staff-property","helpers":[],"done":[],"acceptBy":1795420684462,"deadline":1795499884462,"promisedAt":1795496400000,"acceptedAt":1795413486115,"resolvedAt":1795413489269,"reopened":0,"supervised":0,"overseer":"","proofs":0,"proofAwaited":false,"outcome":"Done"},"after":{"lead":"qinyuan","offered":"","acceptedBy":"","helpers":["chunxiao-property"],"done":[],"acceptBy":1795420690015,"deadline":1795499890015,"promisedAt":1795496400000,"acceptedAt":0,"resolvedAt":0,"closedAt":0,"reopened":1,"supervised":0,"overseer":"","proofs":0,"proofAwaited":false,"outcome":"None"}}');
INSERT INTO "ticket_events" VALUES('01A206FB-BCE1-7C83-9C31-A360BE2562ED',1,1795413490913,'Opened','01A206FB-BCE1-7701-8496-467DBECB1D3F',NULL,NULL,'Received','Received','01A206FB-BCE1-7000-8009-777686F75F60',NULL,'{"before":{},"after":{"number":"QY-2026-000002","community":"qinyuan","category":"31004","place":{"unit":{"value":"chunxiao-6"},"spot":"\u697C\u9053"},"placeAssumed":false,"reporter":"01a206fb-bce1-7701-8496-467dbecb1d3f","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795413490913,"households":1,"attachments":1}}');
INSERT INTO "ticket_events" VALUES('01A206FB-BCE1-7C83-9C31-A360BE2562ED',2,1795413490913,'Routed','01A206FB-BCE1-7701-8496-467DBECB1D3F',NULL,NULL,'Received','Dispatched','01A206FB-BCE1-7000-8009-777686F75F60',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u697C\u9053\u706F\u4E0D\u4EAE\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.3\uFF09\uFF0C6\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Stair light: responsibility of the property company (list of duties 4.3). Building 6 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.3","en":"list of duties 4.3"},"answerBy":1795499890913,"acceptBy":1795427890913,"firstDeadline":1795586290913,"deadline":1795586290913,"promisedAt":1795582800000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A206FB-BCE1-7C83-9C31-A360BE2562ED',3,1795413491694,'Accepted','01A206FB-AA23-7132-9E7E-A5DA612702D2','staff-property','chunxiao-property','Dispatched','Accepted',NULL,NULL,'{"before":{"lead":"chunxiao-property","helpers":[]},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"staff-property","helpers":[],"acceptedAt":1795413491694}}');
INSERT INTO "ticket_events" VALUES('01A206FB-BCE1-7C83-9C31-A360BE2562ED',4,1795413492440,'Resolved','01A206FB-AA23-7132-9E7E-A5DA612702D2','staff-property','chunxiao-property','Accepted','Resolved','01A206FB-C2D8-7000-800A-9C20BA7E169B','01A206FB-C2D8-7000-800B-FF995DA6C157','{"before":{"proofs":0,"proofAwaited":false,"outcome":"None"},"after":{"answeredAt":1795413492440,"resolvedAt":1795413492440,"proofs":0,"proofAwaited":false,"outcome":"Done"}}');
INSERT INTO "ticket_events" VALUES('01A206FB-BCE1-7C83-9C31-A360BE2562ED',5,1795413493178,'Rated','01A206FB-BCE1-7701-8496-467DBECB1D3F',NULL,NULL,'Resolved','Resolved',NULL,NULL,'{"before":{},"after":{"rating":"Satisfied"}}');
INSERT INTO "ticket_events" VALUES('01A206FB-BCE1-7C83-9C31-A360BE2562ED',6,1795413493178,'Closed','01A206FB-BCE1-7701-8496-467DBECB1D3F',NULL,NULL,'Resolved','Closed',NULL,NULL,'{"before":{},"after":{"closedAt":1795413493178}}');
INSERT INTO "ticket_events" VALUES('01A206FB-C89C-7F95-B054-A1D5A99AE58A',1,1795413493916,'Opened','01A206FB-C89C-7825-9667-5A877B54056A',NULL,NULL,'Received','Received','01A206FB-C89C-7000-800C-D6220EA8969C',NULL,'{"before":{},"after":{"number":"QY-2026-000003","community":"qinyuan","category":"39001","place":{"unit":{"value":"chunxiao"}},"placeAssumed":true,"since":"{\u0022span\u0022:{\u0022start\u0022:0,\u0022length\u0022:0,\u0022end\u0022:0},\u0022start\u0022:\u00222026-11-22T00:00:00\u0022,\u0022end\u0022:\u00222026-11-23T00:00:00\u0022,\u0022repeats\u0022:false,\u0022precision\u0022:\u0022Day\u0022,\u0022since\u0022:false,\u0022lasting\u0022:false,\u0022dayAssumed\u0022:false}","reporter":"01a206fb-c89c-7825-9667-5a877b54056a","anonymous":false,"raisedIn":"","publish":"Secret","consent":"Asked","hazard":false,"lead":"qinyuan","offered":"","helpers":[],"hiddenFrom":["chunxiao-property"],"openedAt":1795413493916,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A206FB-C89C-7F95-B054-A1D5A99AE58A',2,1795413493916,'Routed','01A206FB-C89C-7825-9667-5A877B54056A',NULL,NULL,'Received','Dispatched','01A206FB-C89C-7000-800C-D6220EA8969C',NULL,'{"before":{"lead":"qinyuan","helpers":[],"hiddenFrom":["chunxiao-property"],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"qinyuan","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":["chunxiao-property"],"why":{"zh":"\u53CD\u6620\u7684\u662F\u6625\u6653\u7269\u4E1A\uFF0C\u6240\u4EE5\u4EA4\u7ED9\u4E0A\u9762\u7684\u6C81\u56ED\u793E\u533A\uFF0C\u88AB\u53CD\u6620\u7684\u4E00\u65B9\u770B\u4E0D\u5230\u3002","en":"This is about Chunxiao Property, so it went to Qinyuan Community above; those concerned do not see it."},"clause":{"zh":"\u6743\u8D23\u6E05\u53552.2","en":"list of duties 2.2"},"answerBy":1795586293916,"acceptBy":1795499893916,"firstDeadline":1796191093916,"deadline":1796191093916,"promisedAt":1796187600000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A206FB-CB88-7798-AAC7-7EEAD90A4415',1,1795413494664,'Opened','01A206FB-B097-7B2A-88AD-F5B09723825F',NULL,NULL,'Received','Received','01A206FB-CB88-7000-800D-2BB4D76BCB87',NULL,'{"before":{},"after":{"number":"QY-2026-000004","community":"qinyuan","category":"35001","place":{"unit":{"value":"chunxiao-3"},"entrance":"2","spot":"\u95E8\u53E3"},"placeAssumed":false,"reporter":"01a206fb-b097-7b2a-88ad-f5b09723825f","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795413494664,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A206FB-CB88-7798-AAC7-7EEAD90A4415',2,1795413494664,'Routed','01A206FB-B097-7B2A-88AD-F5B09723825F',NULL,NULL,'Received','Dispatched','01A206FB-CB88-7000-800D-2BB4D76BCB87',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u5783\u573E\u672A\u6E05\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.2\uFF09\uFF0C3\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Rubbish: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"answerBy":1795456694664,"acceptBy":1795420694664,"firstDeadline":1795499894664,"deadline":1795499894664,"promisedAt":1795496400000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A206FB-D720-7F23-8246-659B93201332',1,1795413497632,'Opened','01A206FB-D720-7E2B-B03B-E4B322ED074A',NULL,NULL,'Received','Received','01A206FB-D720-7000-8010-3299B7822E2B',NULL,'{"before":{},"after":{"number":"QY-2026-000005","community":"qinyuan","category":"32010","place":{"unit":{"value":"chunxiao-5"}},"placeAssumed":false,"reporter":"01a206fb-d720-7e2b-b03b-e4b322ed074a","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795413497632,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A206FB-D720-7F23-8246-659B93201332',2,1795413497632,'Routed','01A206FB-D720-7E2B-B03B-E4B322ED074A',NULL,NULL,'Received','Dispatched','01A206FB-D720-7000-8010-3299B7822E2B',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u4E0B\u6C34\u9053\u5835\u585E\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.2\uFF09\uFF0C5\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Blocked drain: responsibility of the property company (list of duties 4.2). Building 5 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"answerBy":1795456697632,"acceptBy":1795420697632,"firstDeadline":1795499897632,"deadline":1795499897632,"promisedAt":1795496400000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A206FB-EF80-7B81-86C0-044B6413A0DE',1,1795413503872,'Opened','01A206FB-EF80-75C3-9704-D7C4AA874735',NULL,NULL,'Received','Received','01A206FB-EF80-7000-8011-5BCA157EA66B',NULL,'{"before":{},"after":{"number":"QY-2026-000006","community":"qinyuan","category":"31005","place":{"unit":{"value":"chunxiao-3"},"entrance":"3"},"placeAssumed":false,"reporter":"01a206fb-ef80-75c3-9704-d7c4aa874735","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795413503872,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A206FB-EF80-7B81-86C0-044B6413A0DE',2,1795413503872,'Routed','01A206FB-EF80-75C3-9704-D7C4AA874735',NULL,NULL,'Received','Dispatched','01A206FB-EF80-7000-8011-5BCA157EA66B',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u95E8\u7981\u635F\u574F\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.2\uFF09\uFF0C3\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Door or gate: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"answerBy":1795499903872,"acceptBy":1795427903872,"firstDeadline":1795586303872,"deadline":1795586303872,"promisedAt":1795582800000,"acceptedAt":0}}');
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
INSERT INTO "tickets" VALUES('01A206FB-A3AE-7EEB-9319-C74169C10AE7','QY-2026-000001',1,'qinyuan','31001','chunxiao-3',NULL,NULL,NULL,'电梯',0,'{"span":{"start":0,"length":0,"end":0},"start":"2026-11-22T22:00:00","end":"2026-11-22T23:00:00","repeats":false,"precision":"Hour","since":false,"lasting":false,"dayAssumed":false}','Dispatched','qinyuan',NULL,NULL,'|chunxiao-property|','|','|','这是物业该管的事：电梯故障归物业（权责清单4.1），3栋属于春晓小区，物业是春晓物业。','Lift fault: responsibility of the property company (list of duties 4.1). Building 3 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.1','list of duties 4.1','01A206FB-A3AE-7AF1-A772-5DBEE64C315B',0,'group-building-3','Group','NotNeeded',0,0,1795413484462,1795456684462,1795413488513,1795420690015,1795499884462,1795499890015,1795496400000,0,NULL,NULL,NULL,0,NULL,0,'None',0,0,NULL,NULL,NULL,NULL,2,3,0,1,0,0,NULL,'Not',0,9);
INSERT INTO "tickets" VALUES('01A206FB-BCE1-7C83-9C31-A360BE2562ED','QY-2026-000002',2,'qinyuan','31004','chunxiao-6',NULL,NULL,NULL,'楼道',0,NULL,'Closed','chunxiao-property',NULL,'staff-property','|','|','|','这是物业该管的事：楼道灯不亮归物业（权责清单4.3），6栋属于春晓小区，物业是春晓物业。','Stair light: responsibility of the property company (list of duties 4.3). Building 6 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.3','list of duties 4.3','01A206FB-BCE1-7701-8496-467DBECB1D3F',0,NULL,'Group','Asked',0,0,1795413490913,1795499890913,1795413492440,1795427890913,1795586290913,1795586290913,1795582800000,0,NULL,NULL,NULL,0,NULL,0,'Done',0,0,NULL,1795413491694,1795413492440,1795413493178,0,1,0,0,0,0,NULL,'Satisfied',1,6);
INSERT INTO "tickets" VALUES('01A206FB-C89C-7F95-B054-A1D5A99AE58A','QY-2026-000003',3,'qinyuan','39001','chunxiao',NULL,NULL,NULL,NULL,1,'{"span":{"start":0,"length":0,"end":0},"start":"2026-11-22T00:00:00","end":"2026-11-23T00:00:00","repeats":false,"precision":"Day","since":false,"lasting":false,"dayAssumed":false}','Dispatched','qinyuan',NULL,NULL,'|','|','|chunxiao-property|','反映的是春晓物业，所以交给上面的沁园社区，被反映的一方看不到。','This is about Chunxiao Property, so it went to Qinyuan Community above; those concerned do not see it.','权责清单2.2','list of duties 2.2','01A206FB-C89C-7825-9667-5A877B54056A',0,NULL,'Secret','Asked',0,0,1795413493916,1795586293916,NULL,1795499893916,1796191093916,1796191093916,1796187600000,0,NULL,NULL,NULL,0,NULL,0,'None',0,0,NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
INSERT INTO "tickets" VALUES('01A206FB-CB88-7798-AAC7-7EEAD90A4415','QY-2026-000004',4,'qinyuan','35001','chunxiao-3',NULL,'2',NULL,'门口',0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','这是物业该管的事：垃圾未清归物业（权责清单4.2），3栋属于春晓小区，物业是春晓物业。','Rubbish: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','01A206FB-B097-7B2A-88AD-F5B09723825F',0,NULL,'Group','Asked',0,0,1795413494664,1795456694664,NULL,1795420694664,1795499894664,1795499894664,1795496400000,0,NULL,NULL,NULL,0,NULL,0,'None',0,0,NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
INSERT INTO "tickets" VALUES('01A206FB-D720-7F23-8246-659B93201332','QY-2026-000005',5,'qinyuan','32010','chunxiao-5',NULL,NULL,NULL,NULL,0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','这是物业该管的事：下水道堵塞归物业（权责清单4.2），5栋属于春晓小区，物业是春晓物业。','Blocked drain: responsibility of the property company (list of duties 4.2). Building 5 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','01A206FB-D720-7E2B-B03B-E4B322ED074A',0,NULL,'Group','Asked',0,0,1795413497632,1795456697632,NULL,1795420697632,1795499897632,1795499897632,1795496400000,0,NULL,NULL,NULL,0,NULL,0,'None',0,0,NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
INSERT INTO "tickets" VALUES('01A206FB-EF80-7B81-86C0-044B6413A0DE','QY-2026-000006',6,'qinyuan','31005','chunxiao-3',NULL,'3',NULL,NULL,0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','这是物业该管的事：门禁损坏归物业（权责清单4.2），3栋属于春晓小区，物业是春晓物业。','Door or gate: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','01A206FB-EF80-75C3-9704-D7C4AA874735',0,NULL,'Group','Asked',0,0,1795413503872,1795499903872,NULL,1795427903872,1795586303872,1795586303872,1795582800000,0,NULL,NULL,NULL,0,NULL,0,'None',0,0,NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
CREATE TABLE "timers" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_timers" PRIMARY KEY,
    "Kind" TEXT NOT NULL,
    "Subject" TEXT NOT NULL,
    "Step" INTEGER NOT NULL,
    "Due" INTEGER NOT NULL,
    "Payload" TEXT NULL,
    "DoneAt" INTEGER NULL
);
INSERT INTO "timers" VALUES('01A226F6-3780-74BE-A43A-C1B9A6A2090E','WeeklySummary','group-community',29932500,1795950000000,NULL,NULL);
INSERT INTO "timers" VALUES('01A2074E-096E-7CDE-BFA6-DAE55AEB56F5','Press','01a206fb-a3ae-7eeb-9319-c74169c10ae7',21,1795418884462,'1795499884462',NULL);
INSERT INTO "timers" VALUES('01A20C22-1275-7D5A-A83C-3D2E22EF65F3','AskRating','01a206fb-a3ae-7eeb-9319-c74169c10ae7',7,1795499889269,'1795413489269',NULL);
INSERT INTO "timers" VALUES('01A21B95-2675-7789-95D2-483FFF44C245','RemindRating','01a206fb-a3ae-7eeb-9319-c74169c10ae7',7,1795759089269,'1795413489269',NULL);
INSERT INTO "timers" VALUES('01A23FA1-AA75-7EC9-9A65-6C786FF7EB14','CloseUnrated','01a206fb-a3ae-7eeb-9319-c74169c10ae7',70,1796363889269,'1795413489269',NULL);
INSERT INTO "timers" VALUES('01A2074E-1F1F-706C-B096-7546845D3224','Press','01a206fb-a3ae-7eeb-9319-c74169c10ae7',91,1795418890015,'1795499890015',NULL);
INSERT INTO "timers" VALUES('01A207A0-8861-7E03-935D-13030514137D','Press','01a206fb-bce1-7c83-9c31-a360be2562ed',21,1795424290913,'1795586290913',NULL);
INSERT INTO "timers" VALUES('01A20C22-1ED8-7CC3-A72D-0C5DB45EA2AB','AskRating','01a206fb-bce1-7c83-9c31-a360be2562ed',4,1795499892440,'1795413492440',NULL);
INSERT INTO "timers" VALUES('01A21B95-32D8-750B-B92A-E0CF47E2C2ED','RemindRating','01a206fb-bce1-7c83-9c31-a360be2562ed',4,1795759092440,'1795413492440',NULL);
INSERT INTO "timers" VALUES('01A23FA1-B6D8-71A1-91A8-771FFADADCF9','CloseUnrated','01a206fb-bce1-7c83-9c31-a360be2562ed',40,1796363892440,'1795413492440',NULL);
INSERT INTO "timers" VALUES('01A20B11-1A80-77C4-A4F4-513BBB42182C','Press','01a206fb-c89c-7f95-b054-a1d5a99ae58a',21,1795482000000,'1796191093916',NULL);
INSERT INTO "timers" VALUES('01A2074E-3148-75F0-9236-954F4F4AD011','Press','01a206fb-cb88-7798-aac7-7eead90a4415',21,1795418894664,'1795499894664',NULL);
INSERT INTO "timers" VALUES('01A2074E-3CE0-7E3D-B37A-4A4A190A19A0','Press','01a206fb-d720-7f23-8246-659b93201332',21,1795418897632,'1795499897632',NULL);
INSERT INTO "timers" VALUES('01A20709-A53C-7C68-8133-1D2D00CF9630','DraftLeft','emulator
private-staff-grid
staff-grid',2,1795414402364,NULL,NULL);
INSERT INTO "timers" VALUES('01A207A0-BB00-7613-B666-25F8E3BC689F','Press','01a206fb-ef80-7b81-86c0-044b6413a0de',21,1795424303872,'1795586303872',NULL);
CREATE TABLE "accounts" (
    "Channel" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    CONSTRAINT "PK_accounts" PRIMARY KEY ("Channel", "Id"),
    CONSTRAINT "FK_accounts_persons_PersonId" FOREIGN KEY ("PersonId") REFERENCES "persons" ("Id") ON DELETE CASCADE
);
INSERT INTO "accounts" VALUES('emulator','resident-li','01A206FB-A3AE-7AF1-A772-5DBEE64C315B');
INSERT INTO "accounts" VALUES('emulator','staff-property','01A206FB-AA23-7132-9E7E-A5DA612702D2');
INSERT INTO "accounts" VALUES('emulator','resident-wang','01A206FB-AD1A-71BC-90FE-58D74C372134');
INSERT INTO "accounts" VALUES('emulator','resident-chen','01A206FB-B097-7B2A-88AD-F5B09723825F');
INSERT INTO "accounts" VALUES('emulator','resident-zhao','01A206FB-BCE1-7701-8496-467DBECB1D3F');
INSERT INTO "accounts" VALUES('emulator','resident-gu','01A206FB-C89C-7825-9667-5A877B54056A');
INSERT INTO "accounts" VALUES('emulator','resident-hu','01A206FB-D12F-7E60-83C2-1F4AA1F0FEB9');
INSERT INTO "accounts" VALUES('emulator','resident-refuses','01A206FB-D720-7E2B-B03B-E4B322ED074A');
INSERT INTO "accounts" VALUES('emulator','resident-sun','01A206FB-DA28-7D1A-BF39-38D1E31446A0');
INSERT INTO "accounts" VALUES('emulator','staff-grid','01A206FB-E3BC-71C7-8ED8-B273A8B2FFB3');
INSERT INTO "accounts" VALUES('emulator','staff-building','01A206FB-E6B0-7B21-90E4-D48ECDE325FC');
INSERT INTO "accounts" VALUES('emulator','head-3','01A206FB-EF80-75C3-9704-D7C4AA874735');
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
PRAGMA user_version = 13;
