using CoCreation.Bot.Tests.WebChat;

namespace CoCreation.Bot.Tests.Host;

/// <summary>A directory of manifests with the sample community and a small one beside it, under the same street.</summary>
internal sealed class TwoCommunities : IDisposable
{
    private const string Zhulin = """
        community: zhulin
        code: ZL
        name: { zh: 竹林社区, en: Zhulin Community }
        run-by: { zh: 竹林社区居委会, en: the Zhulin residents' committee }
        time-zone: Asia/Shanghai
        desk: zhulin
        quiet: { spans: [], digest: "19:00" }
        duty: 0
        posting: { a-day: { building: 0, compound: 0, community: 0 }, an-hour: 0, together: 0 }
        numbers: { lift: "963333", gas: "027-55501100", power: "95598", water: "027-55501200", sms-police: "12110027" }
        alerts: [[property], [community]]
        secret-roles: [secretary]
        contact-roles: [secretary]
        units:
          - { id: zhulin, kind: community, name: { zh: 竹林社区, en: Zhulin Community }, level: { zh: 社区, en: community }, parent: taoyuan, grid-code: "420102001002" }
          - { id: zhulin-grid, kind: grid, name: { zh: 竹林网格, en: Zhulin Grid }, parent: zhulin, grid-code: "420102001002001", serves: [zhulin-court] }
          - { id: zhulin-court, kind: compound, name: { zh: 竹林小区, en: Zhulin Court }, level: { zh: 小区, en: compound }, parent: zhulin }
          - { id: zhulin-1, kind: building, name: { zh: 1栋, en: Building 1 }, level: { zh: 楼栋, en: building }, parent: zhulin-court }
          - { id: zhulin-property, kind: property, name: { zh: 竹林物业, en: Zhulin Property }, parent: zhulin, serves: [zhulin-court] }
        staff:
          - { key: staff-zhulin, title: { zh: 物业值班, en: Duty desk }, unit: zhulin-property, roles: [duty], duty: 1, accounts: { emulator: staff-zhulin } }
          - { key: staff-zhulin-secretary, title: { zh: 书记, en: Secretary }, unit: zhulin, roles: [secretary], duty: 1, accounts: { emulator: staff-zhulin-secretary } }
        groups:
          - { key: group-zhulin, unit: zhulin, kind: residents, name: { zh: 竹林社区居民群, en: Zhulin residents }, accounts: { emulator: group-zhulin } }
          - { key: group-zhulin-1, unit: zhulin-1, kind: residents, name: { zh: 竹林1栋邻里群, en: Zhulin building 1 }, accounts: { emulator: group-zhulin-1 } }
          - { key: group-zhulin-staff, unit: zhulin, kind: staff, name: { zh: 竹林工作群, en: Zhulin staff }, accounts: { emulator: group-zhulin-staff } }
        responsibilities:
          - { role: property, clause: { zh: 权责清单1, en: list of duties 1 } }
        returns:
          - { words: [红线外, outside], name: { zh: 红线外, en: outside the boundary }, clause: { zh: 权责清单2, en: list of duties 2 } }
        """;

    public TwoCommunities()
    {
        var sample = Path.Combine(RunningBot.Repository, "manifests", "communities");
        foreach (var file in System.IO.Directory.GetFiles(sample, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Directory, Path.GetRelativePath(sample, file));
            System.IO.Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        Change(zhulin => zhulin);
    }

    public string Directory { get; } = System.IO.Directory.CreateTempSubdirectory("cocreation-two-").FullName;

    /// <summary>Writes the small one's manifest otherwise.</summary>
    public void Change(Func<string, string> change) => File.WriteAllText(Path.Combine(Directory, "zhulin.yaml"), change(Zhulin));

    public void Dispose() => System.IO.Directory.Delete(Directory, recursive: true);
}
