-- A database that the program of schema 25 wrote in a short conversation.
BEGIN TRANSACTION;
CREATE TABLE "Destinations" (
    "Queue" TEXT NOT NULL CONSTRAINT "PK_Destinations" PRIMARY KEY,
    "Owner" TEXT NOT NULL,
    "Token" INTEGER NOT NULL,
    "Until" INTEGER NOT NULL
);
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
resident-hu','sealed:1:CfDJ8DH4nQDwUtFKvDnNlSE1BQpfq-UDJ78U2nTz7eYMWtxTCrjGy6aapi4OBcMHGDHw8Ag60Xr2zeREUBjCMfjtW3HzCfG-S4bwwr9oDji1zx8TW_tqkIfqAV0dXIAKvUv4aOO9nusMpmxmsSWuZxVU2DBTWgDVtRr2XwbzpMJFyXzE-v-FGQATEz_CuU0ahbQiXtl0kYmyhQcxWX_dsRBlnrjH_mObDeCH1rcig2o9J1N9rEkjSz-0VZkUrD6mSMFsnS_Sv9VCJNf2-81B4z4nh6taSSnlPDXfngCeblLiXE7W_6qGx6um42euwNpq_AlpPtNSvW-bjNBxXor84uOKcnVY0rYrPKi1Gs-d1WxmscYL_vt4VZnhRSQytzzUSDM9BlyTMhgcT-9NcGgDER5XnMus1QJkslCACsa8JYCQWjyXby-A7r3ryc7X-of27Hj5UXjUd7UPjzBbOWPAMnUG1WjIYMGlWSnxxEWTWAErqj6rah9TStNFUxMgDlHaIPuStX8RBCHsF8ZxaHaL4ukfMNhuFuhfMK4YfoPgxg6s54XqRLtkTqkl_OFy37Q1hE8l3SHCfMe2HnxaEvZ1HaGNyXReaFxPH7JXYvRqLnixdGSQmSeo0fpH54-2uarwKAk6Nx4RfKzWuSoWNMemOG-ux8gb_R4m7y-ILnkv1a1vzF3cGIakxdVFFQnspb4bgKTUwVULdtcnbfKMvkaIsGahcjfG6UCeGn4Lsk2wEpJSNaTjUZqcGdsfiGk-z9EBMO4mmUMpzooMdS-8XIN-y0g18PloPFjxb0dYYK2DKT0ANH-hkxyq2kRpLQYZXz78_Y1_Ht7btM1gHdg0XuMrXHRn2LB7qlZOm__ba0--sjVemcDMx0HBNolek8n9Ks2Dxd8FQMZgOdcG7KMJYTHQoCO1JMHS724wDJovxDuEigJ9djNJSxRuhNHcMQfl43sG1bBVuN7ZpnTtwjbLmSfO1uMwJDg',1795358423318,NULL,NULL,NULL,0,2);
INSERT INTO "Dialogs" VALUES('emulator
private-resident-sun
resident-sun','sealed:1:CfDJ8DH4nQDwUtFKvDnNlSE1BQploXLqsJGTLHs3Q0LjcbstKJNBXyW3nx8RFdqi1xtUp9ZeGAf7fo4U2pyOXlnk6CtzRWcVszGBkRFHdiaVYNBnqSvChnVVSufo_kXNMK1GYi0n4FGyhKjleba--_YGu1Kry6q5Vm4M-xXokbu6UNqvz23Ta0T9BXeQM0mrgByoh9IQLnDWNMZ7F8uEA4KHdoALdZ6Mf36NOND_jQykwE5UeyKfm6vb_7akVQO49sGu3Z6cYuJgMQHQ_UlNRrYkPvzAi8Sd6veAPh-dELVDY0jSsstiNfi7eFVk95Rpxm7FvrOzQvVn01fR12KvmoZv775oV2mRHp6REs8hWQWHHZ7RuKL7mFYuY6rONcC7LvRcMTXmEsZ7CSNpQBCdcyv3RF8gY_uInUFqJvneTX7Mk7cp8NgyIBvyH7IblL-pVrIaPj8rxH_GgqiC5f1SevjNW_3VCnWp4BctTq0aedz6HXD2EHbmTodrJMtY0UH9XW_kHjhr5C3lpPHFUSx48nI9Fv-Z1NWgZAxEGhBEp0LJ3l8WELRM7riXYZBobV78SkEXk-nOgLxVghkEJNi5TZUCBhWUCbcHsFK9F4AkfEnbSZZhSiO-FraFcTW_1ReZOWz_18lafeRaLj43Hgm7QrMK_RnPGFFZ8ojrb57EdK7pfQU5eEWNlj0blMstPPwEI5-gpA',1795358427794,NULL,NULL,NULL,0,2);
CREATE TABLE "Erasures" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Erasures" PRIMARY KEY AUTOINCREMENT,
    "Mark" TEXT NOT NULL,
    "At" INTEGER NOT NULL
);
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
CREATE TABLE "Keys" (
    "Name" TEXT NOT NULL CONSTRAINT "PK_Keys" PRIMARY KEY,
    "Value" TEXT NOT NULL
);
INSERT INTO "Keys" VALUES('ring/key-009df831-52f0-4ad1-bc39-cd952135050a','<key id="009df831-52f0-4ad1-bc39-cd952135050a" version="1"><creationDate>2026-11-22T14:38:30.1351392Z</creationDate><activationDate>2026-11-22T14:38:30.1351392Z</activationDate><expirationDate>2027-02-20T14:38:30.1351392Z</expirationDate><descriptor deserializerType="Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption.ConfigurationModel.AuthenticatedEncryptorDescriptorDeserializer, Microsoft.AspNetCore.DataProtection, Version=10.0.0.0, Culture=neutral, PublicKeyToken=adb9793829ddae60"><descriptor><encryption algorithm="AES_256_CBC" /><validation algorithm="HMACSHA256" /><masterKey p4:requiresEncryption="true" xmlns:p4="http://schemas.asp.net/2015/03/dataProtection"><!-- Warning: the key below is in an unencrypted form. --><value>rkI2U2sQmASdaqALS6Bdzh84VerRM3s14dKDz+ce96zo2CMBQGw6LKh7QR08Foo5pYh+wz6gMgg1IKlG7WPpCw==</value></masterKey></descriptor></descriptor></key>');
INSERT INTO "Keys" VALUES('sealed','sealed:1:CfDJ8DH4nQDwUtFKvDnNlSE1BQowJHOacp07Kf1_vkzwWs2BgP9EB2mJPt5oxwn5EAB5BuAeHDM-JfvGDuUdGDI6_ED-gX9ujoIo0-LfprOWVCwXX4-erA1j-GrT11jtjcNYwiB2q4A2uWDk7lUK1pXEbZBBTs1xPSUyzaEHgHB7xlkG59DAYH6Ut2UX8LOmWxORY9AXixBgYbfe0bWQeY3FdAAS3621yIt9Gcr4W-18sjmKM11gobSAhWA3UGN1XS-5q31JVg7qAqyAVdwWUv-UC6Q');
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
INSERT INTO "Outbox" VALUES(2,'emulator
group-compound','{"channel":"emulator","conversationId":"group-compound","serviceUrl":"{channel}","botId":"bot-1","isGroup":true,"userId":"somebody"}','sealed:1:CfDJ8DH4nQDwUtFKvDnNlSE1BQrTHCNqygUJAgwcrfR_ywRW298yFYv4X8XbqCiyZkVQGdVTdK2rKyKdYLvoDqebrOO0LpcYurCrbgc7u1r3RCgkJ1lfMX1XwT5Gsj4i7U0d9CIhvQThkknx20Z9p4e_jCAx37F-0tXCfkvUdO8FV_d_lntVnl0XG-5-4gFs_NSVareLNYeyt6O6B_1mQiUZuDCwhUVIiboL0AYlPOTE7R67CbX-mTznY7_gjv_WKfcAEnR63ZPThzVLGWX1fMskrMBx-XvFqb3oHH9OHWb288nqivM6JEjFT3wGimR-3_2Oj5PFWdpXCw30qHfwuSuYddiILVhI0uAYWF2JnYZYUdypdYs9H8LPbp2cydr2-YUtbdwbzt8F6CxOS4eOTLAU8VZTfNZwUfCDMLP7DYKnmFtcrFHGFHZeKtvc4L3IhjqhhlHabYtyQnsD1t6UHajpBnGhdUh_v56MTS5Z58isAiuB-J6HuTFTNheT_gvpHQ8-aeLjjeCJgLfOfcfP5tTp3InnEl4t3vz9NrU22Xo_2dbK1sSo2B9wklU-lgpShR69QUEWNx7YrkLFsnRWxEINwePZ422DJhZ05faVKP-QmQ7WvChQa-eCzSEZgg0K_jXCrChAd6WDQy6BALDVK51B8MFCXBVDJbHeP-Rqh2TmAOX0F60kYIDsDyQImdOmyD-HqmPtHSwRpwzPV5WJDTaif2hL3ufyWE4JNbc27RiIcbiVDPhc2UNMFDDpbuaW_mAC-pETw665s3R7iNK_5P_S8XoQJlub-shHiHiBD_cujofsnerySIWAcpbbKaGvWX4whi_1uJWY5k-nOToTbLo43FI1oWODShvKMPPMw6qPctDo94Vff-8Vu1BzEqgKzo32LH2sTuPGzKSnvYlhz-paUDk',NULL,NULL,0,1795358329470,1,1,'sent-1',NULL);
INSERT INTO "Outbox" VALUES(18,'emulator
group-community','{"channel":"emulator","conversationId":"group-community","serviceUrl":"{channel}","botId":"bot-1","isGroup":true}','sealed:1:CfDJ8DH4nQDwUtFKvDnNlSE1BQrEk6fSXxq3BZYgfOETg6TphcG7wro458W8MmCULuasOgDScZRlcOnJWX0y1kjFXM3PgaYj4Yi7Zw9R4U5w-zulh0lXO9_PRUUqEkpdvpW7d4xYPTBd-x_3f_r1V-ee0Z5DYX-PBUED87Qv30qsK0yMZgIkqbu-W409-hpbGh1RmDRwvCpfWR0HFtU_YAx3JjgC_F1yytvVTp3bfiB9thzNyYKkngqVaoa55HU-Z_xVnkJ7_WMn-Z0VdpIeQOdLGzk4CKGoUFMt0hmikrhoquXUa348NoLbIhfqwLBMGjfmiKUy6bndZNQ5nJ9YFfEcKjtRITToViNesa2u-3L-k2qpQ7LbpzQb5_aQtheKCGLdOE3aIgRXPJ3IAa1PC_UPRIzwrRcOJTULBfBpuQYZHHrr1lgvgxRywV3YPbUIRc2kOV9Tq5CoP3-t7TaFum1Y_SoUvk1_kbbikiBrLIjrh4zvGevXLeiviAazR5fIdiUD_YXtlxTWUjYF3cV5BFVMSfLmFGn-io54PusD0yMd-3YH5IVZPVxvoLAAovQj1_JlPA','post.resolved 01a203b21c62720fa17708bd63e60638 7 group-community emulator','01A203B2-1C62-720F-A177-08BD63E60638',0,1795358398874,1,1,'sent-16',NULL);
INSERT INTO "Outbox" VALUES(19,'emulator
@resident-li','{"channel":"emulator","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-li"}','sealed:1:CfDJ8DH4nQDwUtFKvDnNlSE1BQroPphhEabYtYQXF5YlnzavaekLievuXm7xhFa3Aqay-OocnBoHC_QQ4AHd1HSBpujdgZjxYsI1BotP0nndtk6JZQolvLC87vXh8FSZu-tiPORD3siYusYlmc2OD6bCZYc0wLnAGn3QeCP6szUBEDHv64_Kg887EvYncuT37Z0kynSinkMGHtyWbXcVvQ0Nesd3FcJ0chXJCN8oymdZe-8jJxtAY5bLcxy6vB5wQuw36C5Y6Evj-yAZ7Cmsi7QkPHBuDgG6cafeTSmqqxFQslvP52CYZva6wFZ09R8ORYqXztOvN4d6Npqh28Wnp-HILVGnIjcMpW6kCiK0Vs_640yylEyvlkkw7_ZZuvTCedkQAOhoS-dMHZShdLxeZa1D-nZMA5RNgW52ZXPM_2bCcT3JzhWnzzyc14U2isj0HcPEHh2afdzg7N-MesBNNuVKuhMlky5JiDZzhEjvfSg7nVNHovUVupxFT-XPFLPOUooyljMRcW1rAqtcUUVzPSHKF0A5E9uFOIoiJLTW2CFPMXqFc79u3nBLeRjYPCjGBBE8ZxvEuPjrNnmIQHV3YNyBC2sLg0dMqZHAfGwZ0pORBCvA4lEc25Ov1I1Q4jbJfyXYtC3krthLlcuccYh2lbgJYNp2uOD_WY4ZUICXf7VVDwGGVwqE4LdNpbZNhNQMtwVT3qGNdai1Xt0TNU4xAIrS-6XXZqdIzFXlIq7XZLVY9Th5_8EpgwqsY9Sswuay9pVDVQ','ask.rating 01a203b21c62720fa17708bd63e60638 7 emulator resident-li','01A203B2-1C62-720F-A177-08BD63E60638',1795358398874,1795358398874,1,1,'sent-19',NULL);
INSERT INTO "Outbox" VALUES(21,'emulator
group-building-3','{"channel":"emulator","conversationId":"group-building-3","serviceUrl":"{channel}","botId":"bot-1","isGroup":true}','sealed:1:CfDJ8DH4nQDwUtFKvDnNlSE1BQo65uIxB_ziHTptuHP4lMtGlmZ5398uuj06Jn2VTR28CUqH-_m40xGauJh3KwRfNcR9a3P_Q___ywW8o_wKRmr_9Jg93539QfY9ZGXl8ZjsmeJidQBkPBZxSFylbKVJDwFcwfPmGdDrfBTTjc3rUoLX2plDK3KcTXNn1MGvjdbz3a6NqhGVwpXYjlnm0leSqIHzzNPuc8Rgrw3rsxlZMI9JdpG3QcP1Z24OeI16Kg6lAOfBI3-iuCSaI6uhu6cYFaA09GZ5vjAVDMKJyQ2HVcQar6YsQoKbNyp8gx4bzLQiBD70XM7ibT7Z7tjizBzOQWkfw-DvgiMIzfl7n-pcwqOP85gvgwUq_llQMiS6xn69Fdft1lXZbdWg7R1RhnEjWT8HvNn5-xtOi--kXpGoT3DmFvl-_4qSfCTL8xZvNr6uPBRP6Slm5avy5bojyqHbS6o','post.reopened 01a203b21c62720fa17708bd63e60638 9 group-building-3 emulator','01A203B2-1C62-720F-A177-08BD63E60638',0,1795358403146,1,1,'sent-22',NULL);
INSERT INTO "Outbox" VALUES(27,'emulator
private-resident-li','{"channel":"emulator","conversationId":"private-resident-li","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-li"}','sealed:1:CfDJ8DH4nQDwUtFKvDnNlSE1BQrLvGaz0GIND_oJhhm885JSJ8iTtS-H2sQKCDsC5qj-KC_6KWjo8yP2uGJVbTjpsMm6SuRjJ9ARg73_a04G0GQpYSP4RzmfuUO0wLEHkZqxNAI7Tr86R2qrqL-NRg03UVhQWb48obrAACS600n87BSHuezSr1OLO7FdyXs9P-zFIjpNfOUOJngrYxDreYDB4sxZNKm8_tLu1HmN3t-vOEEOmWHSdmZFPwXWWN8nOXgQoIk6y3V6kVYwBNv6KS_9Hg-dVx9LQy-fcU-6W8BGOEqYzhWbgOKRz5KWdDx7T-VMAmxmpWT-s7x_ABZGLaFJpS3QeTS2FErCdZjTH1ugc18A6CU4uLHztdDlLo7sVD992AcDFnA0EEo3LisQohUAMCpNYQdWGiEVm5y8bhJefhTr',NULL,NULL,0,1795358403146,1,1,'sent-21',NULL);
INSERT INTO "Outbox" VALUES(39,'emulator
private-resident-zhao','{"channel":"emulator","conversationId":"private-resident-zhao","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-zhao"}','sealed:1:CfDJ8DH4nQDwUtFKvDnNlSE1BQrJh0B_EDhb3Dm0szErVZR3phvfPST3QSMo1vGPUv6vjNQUJiyfO_sDY_JS_gtemea7pr3UdnMm_c2-nDPTdCOJfXS3rEsw_thaVwEIRQbDc7QJXnTXc-0MlS0hjYC5zQXZLpiIZxsFqIljqkU-HX8j1B5s_6qS1O2GAUFpLaw7YVFVgCD9O8Nt4mH1FyMBhL3bPxsk-3R8-OLukTTtx_m3TWy0svZB7j-le57ZtyOIFw',NULL,NULL,0,1795358412761,1,1,'sent-35',NULL);
INSERT INTO "Outbox" VALUES(42,'emulator
private-resident-gu','{"channel":"emulator","conversationId":"private-resident-gu","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-gu"}','sealed:1:CfDJ8DH4nQDwUtFKvDnNlSE1BQpjWB_vsnOcH_lOFUst3RmGKMdxiiT-cq6XzmEeaUMXz0v-4WPszS84mrKMUrlu1QFJfjDSOQRJIHdufcF3c5IXdpkPQ211tk-S2Uc-WblgW_qbgKnnzAGKFbZiDffxupBgBte9jGTIehLqtxm0FOK4_EtqEArNpS3zGGWbqOgGANtLUKNnp8qY35VXwKF6qGFXG5OYLitSKxJtsRb6vaaTQCxvFzz1FFkLb_77twdq1g0xX3_t3ZHFF5rCaKi9oKQH22cXS95MJJxbEWCnOqYT3NcivI6lhIi4LVtcIriQPpafMYxGqq6bvh621XEjXF-wiMuj-Fi7a8rFw9f26CaQuHvWYinmo9agdbRh2-5PoOhGxU8H-GtgxS0kItDgYUzSp2ExJmvzrmpYe9bDVLmoe0mSZoHdFJTWJ6lXSYlONAzHtTvBKZnl41NVCjr49ROL11VH48l5vyvO68G5gxYSkpyFhS9g1bMyn-o6-paLxO0_9P76qrwSoEKTISm9CfKqYNNISawj_lp1jzhzRMfakl7PPASQEu9HHUTAd8N-ivpmLKQ1COdZPxZJc0_bIaryZBWVUkcgbfO2v0S8EXrdoFzT_-1dur81TEtOp_vm1y_4xIWb6qJ2NJvcdCmL6Jci6txN_JjNMF2ioxyYh-7YAnPsPmNgYdYAoVMtxIWk8zJAn3y8Ebh98j4rSAkz2C9qi2mo02HO4PbvY4J7BMhYJ5N0XATAY9MCNmSA3g6ikpiNH3RpDjar5cwIzTCge7GHbRVjrIGqrnzmT8s2MWTbpyMXwRK3ikrbLXusA8Ve-b6lYUMAF_8ofSBkjgvy2VpRqVWzc_yyNyKH_jPYi6c3',NULL,'01A203B3-55C5-7B76-B8D7-229B2BFA3B9A',0,1795358414277,1,1,'sent-38',NULL);
INSERT INTO "Outbox" VALUES(46,'emulator
private-resident-chen','{"channel":"emulator","conversationId":"private-resident-chen","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-chen"}','sealed:1:CfDJ8DH4nQDwUtFKvDnNlSE1BQpsy8o5kvbFgb4f7lFEUbynRBTADp4BuiwP01vZ-xyo4jr8eVKtYD2cTCfk5ajGwYxmL5T8-XkUpX1-1e9JYuOoLIDcddNpHoQ72TugHxccTbyMJP6zb-7QgN6URLokXQzpqo1zLGRKfZCrHdXMpdxuNIQ7wmFGQ9cnzi0dwF1ttubElD9sw4q5CWrh1z8aMcpij3hV2ewydDFCl0IRLMrEdJsxFDSV5lYnwpSvk5SpEcPY5bG4Ehcvnw2aXsCqrif0NnlA4tO3LK2qNlbtZN83jdEQdXUL7IkJR9qzL7P6t8rA_aV017IgJiamJArm733fcAp1RYoYhodgteZV5XqCxjdoWJR6JK4CKl3UKneJUFBXdaIY3WzuOq5qVTCZvztI56fU5zLPEuATkdfrErFi0iY2TLiToDXV00e-GHoTxsbO2TCdHlTMk8zx4mvAQHlDaLHfgzAec4zR70DlawzDE3qEd1qrFuiAOaxdJh4UVqPkbP2B2bBRkMaGTshPc1uVDWT9PfwIxB1PDOPS3lQdDR1AtaztN9bFq4Gl3z8Dqg2mMh6931jC3mYRKDG1hI1Zj2h0V5ynnCPYwb8C6WZwUlUDS4zaUXmMwkTNmyA8wX0tbFKQhlWCTum4mGwdCz0Cpz-hoiM3ezeY70LPwtMI18LyWx4Hehv7zcVZtIBxha5usFKjm0vKe0JQlfoMl29xLQmwHCBxHsI3uJjLkQx2d4IE-HcUWTYQ2FrANfac80Foife7wJVeclI0nwdeLIhuOiYydy5S6lAV9c8J5ukXr60UZ0J9ArCuz86q_3ygxNdYJI7NWAT1N6HRAJDzzFA_uKwO8bbNxfzDrPXEzom2r2MwXPsf9Bid086OxFhKVOFfcq_NxAiQxt7GlXSZN35ZAWKr7h41KwahkXUrr_4PoCa63jhWsJFvOxlBgrUOHPkEQsPoMqUHP87OrbjVJCvR2tPUpAzZ7L7YxJ24qeMXBcPDNne4pkJcwa08SaKRtNGxXRHdoGGtZJ57s57BMbCjK89zTQYohSIiuM3tveTjmBynkUbwsjNlJW_DiS-wjPwvZpaLfONP5qSceYAlLQu_jLiGf55CSrugUra6CoUAO_tPojuOnOd0Ce2zPqXKnQ',NULL,'01A203B3-602A-7820-B103-2537EC15E634',0,1795358416938,1,1,'sent-41',NULL);
INSERT INTO "Outbox" VALUES(50,'emulator
private-resident-hu','{"channel":"emulator","conversationId":"private-resident-hu","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-hu"}','sealed:1:CfDJ8DH4nQDwUtFKvDnNlSE1BQrUaFwE1CDztHRqRYucdnTD_HIV1bfdIY5a8EBZQf-BsxsyxpT1wBP-7vsGWDCXQb1s3JEGz54sH3fJUxhr32fZh2cRp9Gy53ezM5LSlS7YGUdUJklDnwb4mRRvUBxcNO4tSuacOdBZCkcYI14SBZfHuqMuVqkQx4p5T6u618V_TJIyNdjO1oNgve9rKSMsDt4vZrBR7g8MxuQXZCPsVao6vJwby20QJszRFw7-E6OoVJXFuVX8FBp79HXAEfYba0uthGeKUbqKEYIStnFunY9yCDEeF7AtveOdFMpvUzofLA',NULL,NULL,0,1795358423318,1,1,'sent-46',NULL);
INSERT INTO "Outbox" VALUES(54,'emulator
private-resident-refuses','{"channel":"emulator","conversationId":"private-resident-refuses","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-refuses"}','sealed:1:CfDJ8DH4nQDwUtFKvDnNlSE1BQpjte7gMtxxJOd_Tfa72XC0qG70Kmv2Z5sofRfUO5Sq8jSAuMZZ_xOLLv83-XBgIuRMSnqqFmDO-G5zybEPECgBMWcgSbOsTuxwDc9ndyXAcoNRTMVDUm8f9kXKbMGQJfIbfdLyxWPzSILf76BiWFj8RAZWldOQD5uWZygYz5-7zFhn82-wuCf6DFuSb7iT-aEAaS1VEEUG90iXlbou8ET0gxO-xW2ntyKjm8F08x2gK1PEvK9yguHoWl44XPm4Eih-PS8lrSd5d0Is4pb1WLZCOSzktWiS8YqL5_BVS4M59WLEoaCNEQItzdMXJ7xI8aC36jxjfU6h6JVgCYWfVVuJtnnXUOmys9YP0krRK1EHK-ASC3X_R-sWOe1onFE8IOo08m9zrn8aY3jKdod2NZqF7DMuNQv8vO16Fg3qE9EPVJKOTv-J98jL_3C0aRBfVE1E5Kij2ms1_zwYNJ1u2okOZim1NbAumUgwCgQMVKbE07CJj23XsWPnfJ7PvTzKJA5QWFzNyNHRLdXmFIwVqP608tlsz9_rf60lSwx8ohC3nl5R6je9PMsWi-FeH1xjh5vXSqK5CD77XvdW2sRVkWRLQgJGtqJCgM4T53l3dvho_ifKY2xBWoF_RvvFnUVmoEjyn0lkWQYvPMwmRqGGfMNbVMFlO32TvlSZm2piJRTwTGwiDRzVoplt5aw2ZeTARGpOVrjNiwFlwaxvtN99SeGpu97wjbPFIF5tPTF6ubaayAJEvQXGfIOzSXo9OjFTA2jAYeQIezBubH2v8ly_zLX5XIEnaQ7E4JurqLzXjPgvu-nlNPycTNgrH3CZWfdaRVSxMqSHx3LIKI6YjMxyEbIh8tr1DKA1K7Cb8gafLZ-KvEUCGCDpYH3-lEaTr7kgUfMafCOT5BAI8dPjMPl-12255NdQhTaXDdsgd19leOHVhCtJZsLlw-A8tN2gHjYx0ROyC8cbY_rSh-282SbuVUVVY6IsyPELn_lYYoBxCPfxt960i2ogmR4OpGi3pIEVen9wnsZysH51OoJrHSfr4XkSCPKtu2KEoT5sUrM4p_90ld7vgGUKFoioxqQltOMtl411SmwdilPXDnZ3_Ss_opF0ejrq7Qk0Oz5YeBTf9i_7wPX8iHmlvDqu89ntgpz_63fs5mbSVStnnEy6Etot5OWMgtnU34h31uoZNNDfagXsbg',NULL,'01A203B3-801D-7172-BC17-DD8A95645662',0,1795358425117,2,1,NULL,'404 HTTP 404');
INSERT INTO "Outbox" VALUES(56,'emulator
private-resident-sun','{"channel":"emulator","conversationId":"private-resident-sun","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-sun"}','sealed:1:CfDJ8DH4nQDwUtFKvDnNlSE1BQprtUQltB4zEsa4tDMFC7iAv2te-NtOlIDifxSiOcT36KkZPrtQwsMIbTKSl3Dfxj44YADRnjbdKJTpSBedFrxKg0oPfduEUVos7em6fnTHRyFgbmXfTAiXL4tvWQEPvk8PgD9QmtgNzuqKal6OB1nd-UhKwNO3vJ5wHPqr-6OlcczK2NRBl_iCTo2ESBUh1SWnBX2AnB-MTHvKMr8fqE-1OFdSse3-k0LEDpSDBscCERO5QXbV5DoaiBr9BVxIF-k',NULL,NULL,0,1795358427794,1,1,'sent-51',NULL);
CREATE TABLE "Turns" (
    "Key" TEXT NOT NULL CONSTRAINT "PK_Turns" PRIMARY KEY,
    "At" INTEGER NOT NULL,
    "Status" INTEGER NOT NULL,
    "Body" TEXT NULL
);
INSERT INTO "Turns" VALUES('rehousing 01a203b1cadc7ca68c47fa13ea5af2b4',1795358313260,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|conversationUpdate|in-1',1795358327459,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-compound|conversationUpdate|in-2',1795358329470,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-community|conversationUpdate|in-3',1795358331623,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-staff|conversationUpdate|in-4',1795358332801,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-5',1795358334050,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-6',1795358374358,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-7',1795358382661,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-8',1795358386010,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-9',1795358389827,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-10',1795358398874,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-li|message|in-11',1795358403146,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-zhao|message|in-12',1795358407720,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-13',1795358410332,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-14',1795358411536,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-zhao|message|in-15',1795358412761,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-gu|message|in-16',1795358414277,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-chen|message|in-17',1795358416938,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-18',1795358418817,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-hu|message|in-19',1795358420642,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-hu|message|in-20',1795358423318,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-refuses|message|in-21',1795358425117,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-sun|message|in-22',1795358426585,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-sun|message|in-23',1795358427794,200,NULL);
CREATE TABLE "accounts" (
    "Channel" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    CONSTRAINT "PK_accounts" PRIMARY KEY ("Channel", "Id"),
    CONSTRAINT "FK_accounts_persons_PersonId" FOREIGN KEY ("PersonId") REFERENCES "persons" ("Id") ON DELETE CASCADE
);
INSERT INTO "accounts" VALUES('emulator','resident-li','01A203B2-1C62-7E64-B86D-90AC3EDF3307');
INSERT INTO "accounts" VALUES('emulator','staff-property','01A203B2-B9D6-7B66-A9FB-F6E058DF21A5');
INSERT INTO "accounts" VALUES('emulator','resident-wang','01A203B2-DA45-79A8-971D-1D2ED19E79C0');
INSERT INTO "accounts" VALUES('emulator','resident-chen','01A203B2-E75A-7EAA-A171-924DE7BEA6E4');
INSERT INTO "accounts" VALUES('emulator','resident-zhao','01A203B3-3C28-7B00-AF06-ABD13B8498E1');
INSERT INTO "accounts" VALUES('emulator','resident-gu','01A203B3-55C5-7FDA-996C-EE5CB15A0444');
INSERT INTO "accounts" VALUES('emulator','resident-hu','01A203B3-6EA2-7D97-9F9C-98293D00EBA6');
INSERT INTO "accounts" VALUES('emulator','resident-refuses','01A203B3-801D-7B48-A0A8-C0634EB3B53A');
INSERT INTO "accounts" VALUES('emulator','resident-sun','01A203B3-85D9-7A69-B434-D2D8DAADE8E9');
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
INSERT INTO "attachments" VALUES('01A203B3-3C28-7730-86B8-A88DC00A0E33','01A203B3-3C28-7B00-AF06-ABD13B8498E1','01A203B3-3C28-7E67-ABB9-C3271877193E','image/png','photo.png',NULL,X'89504E470D0A1A0A0000000D49484452000000010000000108060000001F15C4890000000D4944415478DA6364F8CF500F00038601805A347D6B0000000049454E44AE426082','6b7fa434f92a8b80aab02d9bf1a12e49ffcae424e4013a1c4f68b67e3d2bbcd0',1795358407720);
CREATE TABLE "claims" (
    "TicketId" TEXT NOT NULL CONSTRAINT "PK_claims" PRIMARY KEY,
    "Hash" TEXT NOT NULL,
    "Filer" TEXT NOT NULL,
    "Tries" INTEGER NOT NULL,
    "ClaimedAt" INTEGER NULL
);
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
INSERT INTO "conversations" VALUES('emulator','group-building-3','{channel}','bot-1',1,'group-building-3',NULL,'zh-CN',1795358327459,1795358327459);
INSERT INTO "conversations" VALUES('emulator','group-compound','{channel}','bot-1',1,'group-compound',NULL,'zh-CN',1795358329470,1795358329470);
INSERT INTO "conversations" VALUES('emulator','group-community','{channel}','bot-1',1,'group-community',NULL,'zh-CN',1795358331623,1795358331623);
INSERT INTO "conversations" VALUES('emulator','group-staff','{channel}','bot-1',1,'group-staff',NULL,'zh-CN',1795358332801,1795358332801);
INSERT INTO "conversations" VALUES('emulator','private-staff-property','{channel}','bot-1',0,NULL,'01A203B2-B9D6-7B66-A9FB-F6E058DF21A5',NULL,NULL,1795358374358);
INSERT INTO "conversations" VALUES('emulator','private-resident-li','{channel}','bot-1',0,NULL,'01A203B2-1C62-7E64-B86D-90AC3EDF3307',NULL,NULL,1795358403146);
INSERT INTO "conversations" VALUES('emulator','private-resident-zhao','{channel}','bot-1',0,NULL,'01A203B3-3C28-7B00-AF06-ABD13B8498E1',NULL,NULL,1795358407720);
INSERT INTO "conversations" VALUES('emulator','private-resident-gu','{channel}','bot-1',0,NULL,'01A203B3-55C5-7FDA-996C-EE5CB15A0444',NULL,NULL,1795358414277);
INSERT INTO "conversations" VALUES('emulator','private-resident-chen','{channel}','bot-1',0,NULL,'01A203B2-E75A-7EAA-A171-924DE7BEA6E4',NULL,NULL,1795358416938);
INSERT INTO "conversations" VALUES('emulator','private-resident-hu','{channel}','bot-1',0,NULL,'01A203B3-6EA2-7D97-9F9C-98293D00EBA6',NULL,NULL,1795358420642);
INSERT INTO "conversations" VALUES('emulator','private-resident-refuses','{channel}','bot-1',0,NULL,'01A203B3-801D-7B48-A0A8-C0634EB3B53A',NULL,NULL,1795358425117);
INSERT INTO "conversations" VALUES('emulator','private-resident-sun','{channel}','bot-1',0,NULL,'01A203B3-85D9-7A69-B434-D2D8DAADE8E9',NULL,NULL,1795358426585);
CREATE TABLE "handovers" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_handovers" PRIMARY KEY,
    "From" TEXT NOT NULL,
    "To" TEXT NOT NULL,
    "At" INTEGER NOT NULL,
    "Until" INTEGER NOT NULL,
    "Taken" INTEGER NOT NULL
);
CREATE TABLE "hotline_orders" (
    "Number" TEXT NOT NULL CONSTRAINT "PK_hotline_orders" PRIMARY KEY,
    "TicketId" TEXT NOT NULL,
    "Staff" TEXT NOT NULL,
    "Due" INTEGER NULL,
    "At" INTEGER NOT NULL
);
CREATE TABLE "hushes" (
    "Group" TEXT NOT NULL CONSTRAINT "PK_hushes" PRIMARY KEY,
    "Until" INTEGER NOT NULL
);
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
INSERT INTO "known_units" VALUES('binjiang-water','water','binjiang','|binjiang|');
INSERT INTO "known_units" VALUES('chunxiao-committee','committee','qinyuan','|chunxiao|');
INSERT INTO "known_units" VALUES('taoyuan-police','police','taoyuan','|taoyuan|');
INSERT INTO "known_units" VALUES('binjiang-fire','fire','binjiang','|binjiang|');
INSERT INTO "known_units" VALUES('binjiang-power','power','binjiang','|binjiang|');
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
CREATE TABLE "persons" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_persons" PRIMARY KEY,
    "Name" TEXT NULL,
    "Locale" TEXT NULL,
    "Staff" TEXT NULL,
    "LastGroup" TEXT NULL,
    "News" TEXT NOT NULL,
    "CreatedAt" INTEGER NOT NULL
);
INSERT INTO "persons" VALUES('01A203B2-1C62-7E64-B86D-90AC3EDF3307','sealed:1:CfDJ8DH4nQDwUtFKvDnNlSE1BQq3t6IvhR-kaxjnje-l9nsDvuJF2Tvm82FlSdPafdxHnD2NQQD1A8TCS1FyDKHOf2_LZov8YB9B1cXPWRexo0XrO6vrETEJMkhNQBFjzhTDlQ','zh-CN',NULL,'group-building-3','All',1795358334050);
INSERT INTO "persons" VALUES('01A203B2-B9D6-7B66-A9FB-F6E058DF21A5','sealed:1:CfDJ8DH4nQDwUtFKvDnNlSE1BQpnENYS_s9cQSRh3MlrZsGRxIYHPVbPMr6JL2jc3tXNpaqXYUyCcUyz8oD2t4LOioZzcRQAbxP5QCyNa0NO5xJqB8JqhoYkM77Cyy1GeBwADQ','zh-CN','staff-property',NULL,'All',1795358374358);
INSERT INTO "persons" VALUES('01A203B2-DA45-79A8-971D-1D2ED19E79C0','sealed:1:CfDJ8DH4nQDwUtFKvDnNlSE1BQoy1sDe7Ens2Ny_vLdHqyxArrMOvaF2NBTVHCACzDGry54L_0p0G8_iSFsbEDZJpmh1C1Xu6gBy21mHEsrKArb1pWLgZNVH1FMOeJcEzP2_NA','zh-CN',NULL,'group-building-3','All',1795358382661);
INSERT INTO "persons" VALUES('01A203B2-E75A-7EAA-A171-924DE7BEA6E4','sealed:1:CfDJ8DH4nQDwUtFKvDnNlSE1BQph6PdPDiCn4QxxEvjhO_5Y0t2KdPBs121r6hx_zZC5SNPYkjrEt4u0_3ne02jubmnK5LljQV6rRtRp2s7928LP_rfR9qL3srYlEStQX-vdBA','zh-CN',NULL,'group-building-3','All',1795358386010);
INSERT INTO "persons" VALUES('01A203B3-3C28-7B00-AF06-ABD13B8498E1','sealed:1:CfDJ8DH4nQDwUtFKvDnNlSE1BQruaQpBafO_J84t1O9YRA8lp6LyqVxLqflGB_xKMwwDm5s0spz6fhYQFAiOillKCi2pKSlPujSSA-54LXYmzH9CKvcbgZdLjhhVQqqBSxguJw','zh-CN',NULL,NULL,'All',1795358407720);
INSERT INTO "persons" VALUES('01A203B3-55C5-7FDA-996C-EE5CB15A0444','sealed:1:CfDJ8DH4nQDwUtFKvDnNlSE1BQqlvSMOaZdh0Wr_HG77b913XhHIo19XQl2op8nSrgKysG5d80NLGWNJJTwrqx94OxkLEhYNzbqi7bu9KXfDM5zSKNeTBiAFLXAtW_7EFzqaEg','zh-CN',NULL,NULL,'All',1795358414277);
INSERT INTO "persons" VALUES('01A203B3-6EA2-7D97-9F9C-98293D00EBA6','sealed:1:CfDJ8DH4nQDwUtFKvDnNlSE1BQqQrah7xCpdUR4z28rbZfrnbjGeSddDloD0B3DYREdlCmq76aTJzUc9FV0eQgx8x4fQPYdyXitS8BcLIgQIhuTqJvXXi5ltha6FiMV3M-Lg-w','zh-CN',NULL,NULL,'All',1795358420642);
INSERT INTO "persons" VALUES('01A203B3-801D-7B48-A0A8-C0634EB3B53A','sealed:1:CfDJ8DH4nQDwUtFKvDnNlSE1BQpKjarSDdKt0tu52HhHSOH-hxciCJvZ-o_s52UtbmMhGybpXSHekgvR_3aphq93Wvqsps0bCukdg1-4K9OmVSHkvNCqzNsZfsO2xvMGX4XuuQ','zh-CN',NULL,NULL,'All',1795358425117);
INSERT INTO "persons" VALUES('01A203B3-85D9-7A69-B434-D2D8DAADE8E9','sealed:1:CfDJ8DH4nQDwUtFKvDnNlSE1BQpL5rOiYPjXX3G8rery9Lgsh_5pXFf-zgTbyHWdC9FfDBSDKyRzKoZSmJfLnqqPOk0_6w8yagx_UWS0DWD6vZLEQwWBQ-KWsxD-BZBC_idOhg','zh-CN',NULL,NULL,'All',1795358426585);
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
INSERT INTO "statements" VALUES('01A203B2-1C62-7000-8001-D648BD4D29C3','01A203B2-1C62-7E64-B86D-90AC3EDF3307','01A203B2-1C62-720F-A177-08BD63E60638','sealed:1:CfDJ8DH4nQDwUtFKvDnNlSE1BQqOKzbU1qum5uU7O_8RogBKCWrMgmJE9ib6if0k5OKQmLoZKfJQGbHUcdC1a8-ThcDZ9rRA2nUE4pPTgN5ep9P6L-mPFdqFWesym55TzhDf3ZucSb6nkOgg37Ppce9Xf83UYz03MBxApiN-bpVRU5RMDvFQPBIP5JMOYiIqxID68Kmj_uy7PpbmCf19o_yoMR8',0,NULL,1795358334050);
INSERT INTO "statements" VALUES('01A203B2-DA45-7000-8002-16678150FD64','01A203B2-DA45-79A8-971D-1D2ED19E79C0','01A203B2-1C62-720F-A177-08BD63E60638','sealed:1:CfDJ8DH4nQDwUtFKvDnNlSE1BQrEj-KebpcyPYZrzklol7-YwrQwPciO0hZUaE62yhmwLi8pVXQMAZzyS2kl5RNgfqhetJr0-weNvcZu5VLqZ5njpU47eDb2SEZYZE-dZIWjTQ',0,NULL,1795358382661);
INSERT INTO "statements" VALUES('01A203B2-E75A-7000-8003-1FF0BB87EA17','01A203B2-E75A-7EAA-A171-924DE7BEA6E4','01A203B2-1C62-720F-A177-08BD63E60638','sealed:1:CfDJ8DH4nQDwUtFKvDnNlSE1BQrvzkqYwlDk94-pr5bWzvq-4cfnVongIkTF6ev-ghWmR1T8uLsi1oNLUu6sjCf-jPJnFjZgphQD0pos8dyOLol1PzWAWiQflGs659vr3lm-nQ',0,NULL,1795358386010);
INSERT INTO "statements" VALUES('01A203B2-F643-7000-8004-E858D30EE8E4','01A203B2-B9D6-7B66-A9FB-F6E058DF21A5',NULL,'sealed:1:CfDJ8DH4nQDwUtFKvDnNlSE1BQqiykWuhRoMucICz3HcFP2OS3aJipS65dnhjvmxOUmEjhWSuaFvOsNw0212u2oKxZ7p24tDN1c4f9OiXSQcNthP2oDPxZtvOzucBGw71h1YINMB8A1spVRtuKAhvIRnArjYC3disWacitvRHYB7d7H7',0,NULL,1795358389827);
INSERT INTO "statements" VALUES('01A203B2-F643-7000-8005-F0C9D63FEA6B','01A203B2-B9D6-7B66-A9FB-F6E058DF21A5',NULL,'sealed:1:CfDJ8DH4nQDwUtFKvDnNlSE1BQp5CjjlJh6PbdkXvZ0fGCh04cDT9c1CrtuPXVmXyRAjsOF29IJCddorAx9kJaN8hPLdigj98jsR_58S2PvR8xQElq9L8iuCss9u40y6J6hXsvAxSBjWCgziqXdxgBdZ4N4_dfn4F1LM0rApAt89isJ8',1,NULL,1795358389827);
INSERT INTO "statements" VALUES('01A203B3-199A-7000-8006-3ACC3E952D5B','01A203B2-B9D6-7B66-A9FB-F6E058DF21A5',NULL,'sealed:1:CfDJ8DH4nQDwUtFKvDnNlSE1BQpy6DxfOtsnu95eDn2S1lNx4_3-kjjQOf-LV93vc5-jGKFTBmpq6NPsZoAdr4ffKegKiOHmdugA6H9o2t2kKHSm5B4aBhwPk7Gu_dMZ-tknyCDAz9sJmWrM49qXkDkQ-bY',0,NULL,1795358398874);
INSERT INTO "statements" VALUES('01A203B3-199A-7000-8007-F4640A7692C4','01A203B2-B9D6-7B66-A9FB-F6E058DF21A5',NULL,'sealed:1:CfDJ8DH4nQDwUtFKvDnNlSE1BQqtavgXBtGJ6wk6H9mn5THzxgLA7uUfYQ_GsF3Yy6uJw4_awmnsIGrSx-qYowhkhDcCJxgdyjVIO_fzcBY6XCRqFHKpHXAQ3hd7ZDuYAV43CQpSTT-dHLc6fH0LGBptXMI',1,NULL,1795358398874);
INSERT INTO "statements" VALUES('01A203B3-2A4A-7000-8008-48333C772F5A','01A203B2-1C62-7E64-B86D-90AC3EDF3307','01A203B2-1C62-720F-A177-08BD63E60638','sealed:1:CfDJ8DH4nQDwUtFKvDnNlSE1BQrGzTClt0QIDkVUWDVT4C7_moGnNIIj1ZmK5VxptpNWBUh0fEQcjVdfVZ4NcJmSjtZ317JfdmoGJc8ngnqLtbbFYCX5RYJGTe_deECer15pAA',0,NULL,1795358403146);
INSERT INTO "statements" VALUES('01A203B3-3C28-7000-8009-E4488529C29F','01A203B3-3C28-7B00-AF06-ABD13B8498E1','01A203B3-3C28-7E67-ABB9-C3271877193E','sealed:1:CfDJ8DH4nQDwUtFKvDnNlSE1BQrGsACc1_EuGxU9JzVs027Q6FBnUc_qJDytZZjFdhewGQDoNi2C7PuHTLDmPHzKnPx9zl9ZElOKdFm3z2B8YW4PnSY0jNDBteirhcxMUOhPQTnHxKTfPVrZ6cpOCtA4a9i7WSv3jnEjEeYIv1ldsXlbZAbok7Q0wUAxhxb84pjjXg',0,NULL,1795358407720);
INSERT INTO "statements" VALUES('01A203B3-4B10-7000-800A-DF5D0C9B515C','01A203B2-B9D6-7B66-A9FB-F6E058DF21A5',NULL,'sealed:1:CfDJ8DH4nQDwUtFKvDnNlSE1BQof0Q2-Z24jfhecGMzejV0pv_Ww8_tSA9l0qhdPrWWONOYprQntixO_JYocAbhCSc-0nHzfDHdk2VbCBQ3zHOvtDJuEJRJavVp2aT8Mkpsp_g',0,NULL,1795358411536);
INSERT INTO "statements" VALUES('01A203B3-4B10-7000-800B-9BCF41B94D30','01A203B2-B9D6-7B66-A9FB-F6E058DF21A5',NULL,'sealed:1:CfDJ8DH4nQDwUtFKvDnNlSE1BQqmAtszpS7VG3VXVmFX0bvxJZpDi5UNLjy0Vt4CC2lJodWmQjaNwQBSmRGNpoKcfWE6Jna-BFzO4CmNVcklWVH1wfQwd3lG8MQ_yC24NvkBuw',1,NULL,1795358411536);
INSERT INTO "statements" VALUES('01A203B3-55C5-7000-800C-310310D0239F','01A203B3-55C5-7FDA-996C-EE5CB15A0444','01A203B3-55C5-7B76-B8D7-229B2BFA3B9A','sealed:1:CfDJ8DH4nQDwUtFKvDnNlSE1BQrwmREpPLw1-5SzRawZw7q4oOCQtzPUuqgk0enUAWbS7Y2tjmPgdBOL70F6Z9WOojtwZRG98WwbvTJVxFSdbxFTBZPG8I-ASQl8Dh0BTrdAvTQBU8f-HUzzKa1Yn3UTZEftHEdzB5KNDwgaXh5KegwbK7z3OxmhLZiO1XOULOvuSA',0,NULL,1795358414277);
INSERT INTO "statements" VALUES('01A203B3-602A-7000-800D-CC6C1F83277E','01A203B2-E75A-7EAA-A171-924DE7BEA6E4','01A203B3-602A-7820-B103-2537EC15E634','sealed:1:CfDJ8DH4nQDwUtFKvDnNlSE1BQrnClgZKzyjWef4YoWNLIWB9pT9MoC_qWHEF8Hp76cMmY0L-8hve-ypSLYtRzwbAanGc3zrFhKz5PKtM7kCuTULHxzJ65oEo3RhBatWY6Ouau8OwlGGwWvgbPTQKhodvlruHmJGlWAkpWuqlW1EnTOS',0,NULL,1795358416938);
INSERT INTO "statements" VALUES('01A203B3-6781-7000-800E-9237258D039B','01A203B2-B9D6-7B66-A9FB-F6E058DF21A5',NULL,'sealed:1:CfDJ8DH4nQDwUtFKvDnNlSE1BQqKeaO_UsCX_DUw6OK6cYFamUowdmEDnGypxmPfwBHnEzldJDotbVyAEhdZpa604ceFzLqsQA6qnnSeemXv_wPcbIt_bPR639gWGE9ePUN6dQ',0,NULL,1795358418817);
INSERT INTO "statements" VALUES('01A203B3-6781-7000-800F-BC8B3DDF7F80','01A203B2-B9D6-7B66-A9FB-F6E058DF21A5',NULL,'sealed:1:CfDJ8DH4nQDwUtFKvDnNlSE1BQowtAzjAZBKdbGXomnaRdw9uXGS_ZitzQwTthF8q9xrzxoS2vLQQtTFIZC1oby0MIj-08pKEWiCVicSrOX47jkuYrUAqyFQ4X9EOShdKdLozA',1,NULL,1795358418817);
INSERT INTO "statements" VALUES('01A203B3-801D-7000-8010-B660E9918491','01A203B3-801D-7B48-A0A8-C0634EB3B53A','01A203B3-801D-7172-BC17-DD8A95645662','sealed:1:CfDJ8DH4nQDwUtFKvDnNlSE1BQpDticoKTv6L83EraueZPKYa1hU77cauLEQ4zyItFNA2JVKMTGXCSnPSPKiQCtv6McTvoon4Z83Jhdc2IyIA1MIAGhENPv5riB0CUGNpl1nOVMNhuc4xRDcluvsB0iYdPo',0,NULL,1795358425117);
CREATE TABLE "supporters" (
    "TicketId" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    "Household" TEXT NULL,
    "Wrote" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    CONSTRAINT "PK_supporters" PRIMARY KEY ("TicketId", "PersonId")
);
INSERT INTO "supporters" VALUES('01A203B2-1C62-720F-A177-08BD63E60638','01A203B2-DA45-79A8-971D-1D2ED19E79C0',NULL,0,1795358382661);
INSERT INTO "supporters" VALUES('01A203B2-1C62-720F-A177-08BD63E60638','01A203B2-E75A-7EAA-A171-924DE7BEA6E4',NULL,0,1795358386010);
CREATE TABLE "ticket_counters" (
    "Key" TEXT NOT NULL CONSTRAINT "PK_ticket_counters" PRIMARY KEY,
    "Last" INTEGER NOT NULL
);
INSERT INTO "ticket_counters" VALUES('QY-2026',5);
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
INSERT INTO "ticket_events" VALUES('01A203B2-1C62-720F-A177-08BD63E60638',1,1795358334050,'Opened','01A203B2-1C62-7E64-B86D-90AC3EDF3307',NULL,NULL,'Received','Received','01A203B2-1C62-7000-8001-D648BD4D29C3',NULL,'{"before":{},"after":{"number":"QY-2026-000001","community":"qinyuan","category":"31001","place":{"unit":{"value":"chunxiao-3"},"spot":"\u7535\u68AF"},"placeAssumed":false,"since":"{\u0022span\u0022:{\u0022start\u0022:0,\u0022length\u0022:0,\u0022end\u0022:0},\u0022start\u0022:\u00222026-11-21T22:00:00\u0022,\u0022end\u0022:\u00222026-11-21T23:00:00\u0022,\u0022repeats\u0022:false,\u0022precision\u0022:\u0022Hour\u0022,\u0022since\u0022:false,\u0022lasting\u0022:false,\u0022dayAssumed\u0022:false}","reporter":"01a203b2-1c62-7e64-b86d-90ac3edf3307","anonymous":false,"raisedIn":"group-building-3","publish":"Group","consent":"NotNeeded","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795358334050,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A203B2-1C62-720F-A177-08BD63E60638',2,1795358334050,'Routed','01A203B2-1C62-7E64-B86D-90AC3EDF3307',NULL,NULL,'Received','Dispatched','01A203B2-1C62-7000-8001-D648BD4D29C3',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u7535\u68AF\u6545\u969C\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.1\uFF09\uFF0C3\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Lift fault: responsibility of the property company (list of duties 4.1). Building 3 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.1","en":"list of duties 4.1"},"answerBy":1795401534050,"acceptBy":1795365534050,"firstDeadline":1795444734050,"deadline":1795444734050,"promisedAt":1795435200000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A203B2-1C62-720F-A177-08BD63E60638',3,1795358374358,'Accepted','01A203B2-B9D6-7B66-A9FB-F6E058DF21A5','staff-property','chunxiao-property','Dispatched','Accepted',NULL,NULL,'{"before":{"lead":"chunxiao-property","helpers":[]},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"staff-property","helpers":[],"acceptedAt":1795358374358}}');
INSERT INTO "ticket_events" VALUES('01A203B2-1C62-720F-A177-08BD63E60638',4,1795358382661,'Joined','01A203B2-DA45-79A8-971D-1D2ED19E79C0',NULL,NULL,'Accepted','Accepted','01A203B2-DA45-7000-8002-16678150FD64',NULL,'{"before":{"supporters":0,"households":1},"after":{"supporters":1,"households":2}}');
INSERT INTO "ticket_events" VALUES('01A203B2-1C62-720F-A177-08BD63E60638',5,1795358386010,'Joined','01A203B2-E75A-7EAA-A171-924DE7BEA6E4',NULL,NULL,'Accepted','Accepted','01A203B2-E75A-7000-8003-1FF0BB87EA17',NULL,'{"before":{"supporters":1,"households":2},"after":{"supporters":2,"households":3}}');
INSERT INTO "ticket_events" VALUES('01A203B2-1C62-720F-A177-08BD63E60638',6,1795358389827,'Progressed','01A203B2-B9D6-7B66-A9FB-F6E058DF21A5','staff-property','chunxiao-property','Accepted','InProgress','01A203B2-F643-7000-8004-E858D30EE8E4','01A203B2-F643-7000-8005-F0C9D63FEA6B','{"before":{},"after":{"answeredAt":1795358389827}}');
INSERT INTO "ticket_events" VALUES('01A203B2-1C62-720F-A177-08BD63E60638',7,1795358398874,'Resolved','01A203B2-B9D6-7B66-A9FB-F6E058DF21A5','staff-property','chunxiao-property','InProgress','Resolved','01A203B3-199A-7000-8006-3ACC3E952D5B','01A203B3-199A-7000-8007-F4640A7692C4','{"before":{"proofs":0,"proofAwaited":false,"outcome":"None"},"after":{"resolvedAt":1795358398874,"proofs":0,"proofAwaited":false,"outcome":"Done"}}');
INSERT INTO "ticket_events" VALUES('01A203B2-1C62-720F-A177-08BD63E60638',8,1795358403146,'Rated','01A203B2-1C62-7E64-B86D-90AC3EDF3307',NULL,NULL,'Resolved','Resolved','01A203B3-2A4A-7000-8008-48333C772F5A',NULL,'{"before":{},"after":{"rating":"Not"}}');
INSERT INTO "ticket_events" VALUES('01A203B2-1C62-720F-A177-08BD63E60638',9,1795358403146,'Reopened','01A203B2-1C62-7E64-B86D-90AC3EDF3307',NULL,NULL,'Resolved','Dispatched','01A203B3-2A4A-7000-8008-48333C772F5A',NULL,'{"before":{"lead":"chunxiao-property","acceptedBy":"staff-property","helpers":[],"done":[],"acceptBy":1795365534050,"deadline":1795444734050,"promisedAt":1795435200000,"acceptedAt":1795358374358,"resolvedAt":1795358398874,"reopened":0,"supervised":0,"overseer":"","proofs":0,"proofAwaited":false,"outcome":"Done"},"after":{"lead":"qinyuan","offered":"","acceptedBy":"","helpers":["chunxiao-property"],"done":[],"acceptBy":1795365603146,"deadline":1795444803146,"promisedAt":1795435200000,"acceptedAt":0,"resolvedAt":0,"closedAt":0,"reopened":1,"supervised":0,"overseer":"","proofs":0,"proofAwaited":false,"outcome":"None"}}');
INSERT INTO "ticket_events" VALUES('01A203B3-3C28-7E67-ABB9-C3271877193E',1,1795358407720,'Opened','01A203B3-3C28-7B00-AF06-ABD13B8498E1',NULL,NULL,'Received','Received','01A203B3-3C28-7000-8009-E4488529C29F',NULL,'{"before":{},"after":{"number":"QY-2026-000002","community":"qinyuan","category":"31004","place":{"unit":{"value":"chunxiao-6"},"spot":"\u697C\u9053"},"placeAssumed":false,"reporter":"01a203b3-3c28-7b00-af06-abd13b8498e1","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795358407720,"households":1,"attachments":1}}');
INSERT INTO "ticket_events" VALUES('01A203B3-3C28-7E67-ABB9-C3271877193E',2,1795358407720,'Routed','01A203B3-3C28-7B00-AF06-ABD13B8498E1',NULL,NULL,'Received','Dispatched','01A203B3-3C28-7000-8009-E4488529C29F',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u697C\u9053\u706F\u4E0D\u4EAE\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.3\uFF09\uFF0C6\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Stair light: responsibility of the property company (list of duties 4.3). Building 6 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.3","en":"list of duties 4.3"},"answerBy":1795444807720,"acceptBy":1795372807720,"firstDeadline":1795531207720,"deadline":1795531207720,"promisedAt":1795521600000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A203B3-3C28-7E67-ABB9-C3271877193E',3,1795358410332,'Accepted','01A203B2-B9D6-7B66-A9FB-F6E058DF21A5','staff-property','chunxiao-property','Dispatched','Accepted',NULL,NULL,'{"before":{"lead":"chunxiao-property","helpers":[]},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"staff-property","helpers":[],"acceptedAt":1795358410332}}');
INSERT INTO "ticket_events" VALUES('01A203B3-3C28-7E67-ABB9-C3271877193E',4,1795358411536,'Resolved','01A203B2-B9D6-7B66-A9FB-F6E058DF21A5','staff-property','chunxiao-property','Accepted','Resolved','01A203B3-4B10-7000-800A-DF5D0C9B515C','01A203B3-4B10-7000-800B-9BCF41B94D30','{"before":{"proofs":0,"proofAwaited":false,"outcome":"None"},"after":{"answeredAt":1795358411536,"resolvedAt":1795358411536,"proofs":0,"proofAwaited":false,"outcome":"Done"}}');
INSERT INTO "ticket_events" VALUES('01A203B3-3C28-7E67-ABB9-C3271877193E',5,1795358412761,'Rated','01A203B3-3C28-7B00-AF06-ABD13B8498E1',NULL,NULL,'Resolved','Resolved',NULL,NULL,'{"before":{},"after":{"rating":"Satisfied"}}');
INSERT INTO "ticket_events" VALUES('01A203B3-3C28-7E67-ABB9-C3271877193E',6,1795358412761,'Closed','01A203B3-3C28-7B00-AF06-ABD13B8498E1',NULL,NULL,'Resolved','Closed',NULL,NULL,'{"before":{},"after":{"closedAt":1795358412761}}');
INSERT INTO "ticket_events" VALUES('01A203B3-55C5-7B76-B8D7-229B2BFA3B9A',1,1795358414277,'Opened','01A203B3-55C5-7FDA-996C-EE5CB15A0444',NULL,NULL,'Received','Received','01A203B3-55C5-7000-800C-310310D0239F',NULL,'{"before":{},"after":{"number":"QY-2026-000003","community":"qinyuan","category":"39001","place":{"unit":{"value":"chunxiao"}},"placeAssumed":true,"since":"{\u0022span\u0022:{\u0022start\u0022:0,\u0022length\u0022:0,\u0022end\u0022:0},\u0022start\u0022:\u00222026-11-21T00:00:00\u0022,\u0022end\u0022:\u00222026-11-22T00:00:00\u0022,\u0022repeats\u0022:false,\u0022precision\u0022:\u0022Day\u0022,\u0022since\u0022:false,\u0022lasting\u0022:false,\u0022dayAssumed\u0022:false}","reporter":"01a203b3-55c5-7fda-996c-ee5cb15a0444","anonymous":false,"raisedIn":"","publish":"Secret","consent":"Asked","hazard":false,"lead":"qinyuan","offered":"","helpers":[],"hiddenFrom":["chunxiao-property"],"openedAt":1795358414277,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A203B3-55C5-7B76-B8D7-229B2BFA3B9A',2,1795358414277,'Routed','01A203B3-55C5-7FDA-996C-EE5CB15A0444',NULL,NULL,'Received','Dispatched','01A203B3-55C5-7000-800C-310310D0239F',NULL,'{"before":{"lead":"qinyuan","helpers":[],"hiddenFrom":["chunxiao-property"],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"qinyuan","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":["chunxiao-property"],"why":{"zh":"\u53CD\u6620\u7684\u662F\u6625\u6653\u7269\u4E1A\uFF0C\u6240\u4EE5\u4EA4\u7ED9\u4E0A\u9762\u7684\u6C81\u56ED\u793E\u533A\uFF0C\u88AB\u53CD\u6620\u7684\u4E00\u65B9\u770B\u4E0D\u5230\u3002","en":"This is about Chunxiao Property, so it went to Qinyuan Community above; those concerned do not see it."},"clause":{"zh":"\u6743\u8D23\u6E05\u53552.2","en":"list of duties 2.2"},"answerBy":1795536000000,"acceptBy":1795444814277,"firstDeadline":1796140800000,"deadline":1796140800000,"promisedAt":1796126400000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A203B3-602A-7820-B103-2537EC15E634',1,1795358416938,'Opened','01A203B2-E75A-7EAA-A171-924DE7BEA6E4',NULL,NULL,'Received','Received','01A203B3-602A-7000-800D-CC6C1F83277E',NULL,'{"before":{},"after":{"number":"QY-2026-000004","community":"qinyuan","category":"35001","place":{"unit":{"value":"chunxiao-3"},"entrance":"2","spot":"\u95E8\u53E3"},"placeAssumed":false,"reporter":"01a203b2-e75a-7eaa-a171-924de7bea6e4","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795358416938,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A203B3-602A-7820-B103-2537EC15E634',2,1795358416938,'Routed','01A203B2-E75A-7EAA-A171-924DE7BEA6E4',NULL,NULL,'Received','Dispatched','01A203B3-602A-7000-800D-CC6C1F83277E',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u5783\u573E\u672A\u6E05\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.2\uFF09\uFF0C3\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Rubbish: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"answerBy":1795401616938,"acceptBy":1795365616938,"firstDeadline":1795444816938,"deadline":1795444816938,"promisedAt":1795435200000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A203B3-801D-7172-BC17-DD8A95645662',1,1795358425117,'Opened','01A203B3-801D-7B48-A0A8-C0634EB3B53A',NULL,NULL,'Received','Received','01A203B3-801D-7000-8010-B660E9918491',NULL,'{"before":{},"after":{"number":"QY-2026-000005","community":"qinyuan","category":"32010","place":{"unit":{"value":"chunxiao-5"}},"placeAssumed":false,"reporter":"01a203b3-801d-7b48-a0a8-c0634eb3b53a","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795358425117,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A203B3-801D-7172-BC17-DD8A95645662',2,1795358425117,'Routed','01A203B3-801D-7B48-A0A8-C0634EB3B53A',NULL,NULL,'Received','Dispatched','01A203B3-801D-7000-8010-B660E9918491',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u4E0B\u6C34\u9053\u5835\u585E\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.2\uFF09\uFF0C5\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Blocked drain: responsibility of the property company (list of duties 4.2). Building 5 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"answerBy":1795401625117,"acceptBy":1795365625117,"firstDeadline":1795444825117,"deadline":1795444825117,"promisedAt":1795435200000,"acceptedAt":0}}');
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
    "Recurs" INTEGER NOT NULL,
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
INSERT INTO "tickets" VALUES('01A203B2-1C62-720F-A177-08BD63E60638','QY-2026-000001',1,'qinyuan','31001','chunxiao-3',NULL,NULL,NULL,'电梯',0,'{"span":{"start":0,"length":0,"end":0},"start":"2026-11-21T22:00:00","end":"2026-11-21T23:00:00","repeats":false,"precision":"Hour","since":false,"lasting":false,"dayAssumed":false}','Dispatched','qinyuan',NULL,NULL,'|chunxiao-property|','|','|','这是物业该管的事：电梯故障归物业（权责清单4.1），3栋属于春晓小区，物业是春晓物业。','Lift fault: responsibility of the property company (list of duties 4.1). Building 3 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.1','list of duties 4.1','01A203B2-1C62-7E64-B86D-90AC3EDF3307',0,'group-building-3','Group','NotNeeded',0,0,1795358334050,1795401534050,1795358389827,1795365603146,1795444734050,1795444803146,1795435200000,0,NULL,'None','|',NULL,NULL,NULL,0,NULL,0,0,'None',0,0,NULL,NULL,NULL,NULL,2,3,0,1,0,0,NULL,'Not',0,9);
INSERT INTO "tickets" VALUES('01A203B3-3C28-7E67-ABB9-C3271877193E','QY-2026-000002',2,'qinyuan','31004','chunxiao-6',NULL,NULL,NULL,'楼道',0,NULL,'Closed','chunxiao-property',NULL,'staff-property','|','|','|','这是物业该管的事：楼道灯不亮归物业（权责清单4.3），6栋属于春晓小区，物业是春晓物业。','Stair light: responsibility of the property company (list of duties 4.3). Building 6 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.3','list of duties 4.3','01A203B3-3C28-7B00-AF06-ABD13B8498E1',0,NULL,'Group','Asked',0,0,1795358407720,1795444807720,1795358411536,1795372807720,1795531207720,1795531207720,1795521600000,0,NULL,'None','|',NULL,NULL,NULL,0,NULL,0,0,'Done',0,0,NULL,1795358410332,1795358411536,1795358412761,0,1,0,0,0,0,NULL,'Satisfied',1,6);
INSERT INTO "tickets" VALUES('01A203B3-55C5-7B76-B8D7-229B2BFA3B9A','QY-2026-000003',3,'qinyuan','39001','chunxiao',NULL,NULL,NULL,NULL,1,'{"span":{"start":0,"length":0,"end":0},"start":"2026-11-21T00:00:00","end":"2026-11-22T00:00:00","repeats":false,"precision":"Day","since":false,"lasting":false,"dayAssumed":false}','Dispatched','qinyuan',NULL,NULL,'|','|','|chunxiao-property|','反映的是春晓物业，所以交给上面的沁园社区，被反映的一方看不到。','This is about Chunxiao Property, so it went to Qinyuan Community above; those concerned do not see it.','权责清单2.2','list of duties 2.2','01A203B3-55C5-7FDA-996C-EE5CB15A0444',0,NULL,'Secret','Asked',0,0,1795358414277,1795536000000,NULL,1795444814277,1796140800000,1796140800000,1796126400000,0,NULL,'None','|',NULL,NULL,NULL,0,NULL,0,0,'None',0,0,NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
INSERT INTO "tickets" VALUES('01A203B3-602A-7820-B103-2537EC15E634','QY-2026-000004',4,'qinyuan','35001','chunxiao-3',NULL,'2',NULL,'门口',0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','这是物业该管的事：垃圾未清归物业（权责清单4.2），3栋属于春晓小区，物业是春晓物业。','Rubbish: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','01A203B2-E75A-7EAA-A171-924DE7BEA6E4',0,NULL,'Group','Asked',0,0,1795358416938,1795401616938,NULL,1795365616938,1795444816938,1795444816938,1795435200000,0,NULL,'None','|',NULL,NULL,NULL,0,NULL,0,0,'None',0,0,NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
INSERT INTO "tickets" VALUES('01A203B3-801D-7172-BC17-DD8A95645662','QY-2026-000005',5,'qinyuan','32010','chunxiao-5',NULL,NULL,NULL,NULL,0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','这是物业该管的事：下水道堵塞归物业（权责清单4.2），5栋属于春晓小区，物业是春晓物业。','Blocked drain: responsibility of the property company (list of duties 4.2). Building 5 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','01A203B3-801D-7B48-A0A8-C0634EB3B53A',0,NULL,'Group','Asked',0,0,1795358425117,1795401625117,NULL,1795365625117,1795444825117,1795444825117,1795435200000,0,NULL,'None','|',NULL,NULL,NULL,0,NULL,0,0,'None',0,0,NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
CREATE TABLE "timers" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_timers" PRIMARY KEY,
    "Kind" TEXT NOT NULL,
    "Subject" TEXT NOT NULL,
    "Step" INTEGER NOT NULL,
    "Due" INTEGER NOT NULL,
    "Payload" TEXT NULL,
    "DoneAt" INTEGER NULL
);
INSERT INTO "timers" VALUES('01A20404-8222-735E-AD3E-CE2DBC173023','Press','01a203b2-1c62-720f-a177-08bd63e60638',21,1795363734050,'1795444734050',NULL);
INSERT INTO "timers" VALUES('01A21326-2D9A-76B2-A2FB-42795551D9D1','RemindRating','01a203b2-1c62-720f-a177-08bd63e60638',7,1795617598874,'1795358398874',NULL);
INSERT INTO "timers" VALUES('01A23732-B19A-7D72-BCDD-B9ABAE82FA27','CloseUnrated','01a203b2-1c62-720f-a177-08bd63e60638',70,1796222398874,'1795358398874',NULL);
INSERT INTO "timers" VALUES('01A20405-900A-7B43-AAC9-316553298964','Press','01a203b2-1c62-720f-a177-08bd63e60638',91,1795363803146,'1795444803146',NULL);
INSERT INTO "timers" VALUES('01A205EA-BE80-7D4F-BB67-92B981180332','Press','01a203b3-3c28-7e67-abb9-c3271877193e',21,1795395600000,'1795531207720',NULL);
INSERT INTO "timers" VALUES('01A21326-5F10-7C45-9198-36C5D633B436','RemindRating','01a203b3-3c28-7e67-abb9-c3271877193e',4,1795617611536,'1795358411536',NULL);
INSERT INTO "timers" VALUES('01A23732-E310-77DF-8FC7-58F42F0114FA','CloseUnrated','01a203b3-3c28-7e67-abb9-c3271877193e',40,1796222411536,'1795358411536',NULL);
INSERT INTO "timers" VALUES('01A20790-1AC5-78A4-B02A-A745BA94DED3','Press','01a203b3-55c5-7b76-b8d7-229b2bfa3b9a',21,1795423214277,'1796140800000',NULL);
INSERT INTO "timers" VALUES('01A20405-C5EA-764D-953B-F3241C1D1363','Press','01a203b3-602a-7820-b103-2537ec15e634',21,1795363816938,'1795444816938',NULL);
INSERT INTO "timers" VALUES('01A20405-E5DD-760C-9C5D-8D3CAD359259','Press','01a203b3-801d-7172-bc17-dd8a95645662',21,1795363825117,'1795444825117',NULL);
CREATE TABLE "trials" (
    "Group" TEXT NOT NULL CONSTRAINT "PK_trials" PRIMARY KEY,
    "Chosen" INTEGER NULL,
    "Record" TEXT NOT NULL,
    "Offered" INTEGER NOT NULL
);
CREATE TABLE "visits" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_visits" PRIMARY KEY,
    "Staff" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "Place" TEXT NOT NULL,
    "Category" TEXT NULL,
    "At" INTEGER NOT NULL
);
CREATE UNIQUE INDEX "IX_GroupPosts_Group_Day_Nth" ON "GroupPosts" ("Group", "Day", "Nth");
CREATE INDEX "IX_GroupPosts_Group_SentAt" ON "GroupPosts" ("Group", "SentAt");
CREATE UNIQUE INDEX "IX_Outbox_Once" ON "Outbox" ("Once");
CREATE INDEX "IX_Outbox_Queue_Id" ON "Outbox" ("Queue", "Id") WHERE "State" = 0;
CREATE INDEX "IX_Outbox_SentId" ON "Outbox" ("SentId") WHERE "SentId" IS NOT NULL;
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
CREATE INDEX "IX_tickets_PlaceUnit_Category_OpenedAt" ON "tickets" ("PlaceUnit", "Category", "OpenedAt");
CREATE INDEX "IX_tickets_PlaceUnit_State" ON "tickets" ("PlaceUnit", "State");
CREATE INDEX "IX_tickets_Reporter_OpenedAt" ON "tickets" ("Reporter", "OpenedAt");
CREATE INDEX "IX_tickets_Serial" ON "tickets" ("Serial");
CREATE INDEX "IX_timers_DoneAt_Due" ON "timers" ("DoneAt", "Due");
CREATE UNIQUE INDEX "IX_timers_Kind_Subject_Step" ON "timers" ("Kind", "Subject", "Step");
CREATE INDEX "IX_visits_Staff_At" ON "visits" ("Staff", "At");
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('Outbox',56);
COMMIT;
PRAGMA user_version = 25;
