using System.Globalization;
using System.Text;

namespace CoCreation.Testbed;

/// <summary>A community of many compounds and buildings, each compound with its property company and each building with its group: a small city for load.</summary>
public sealed record City(string Manifests, IReadOnlyList<string> Groups)
{
    public static City Write(string directory, int compounds, int buildings)
    {
        var manifests = Directory.CreateDirectory(Path.Combine(directory, "manifests")).FullName;
        var units = new StringBuilder();
        var groups = new StringBuilder();
        var conversations = new List<string>();
        var staff = new StringBuilder();
        var served = string.Join(", ", Enumerable.Range(1, compounds).Select(compound => $"c{compound}"));
        for (var c = 1; c <= compounds; c++)
        {
            units.AppendLine(CultureInfo.InvariantCulture, $$"""  - { id: c{{c}}, kind: compound, name: { zh: 第{{c}}小区, en: Compound {{c}} }, level: { zh: 小区, en: compound }, parent: load }""");
            units.AppendLine(CultureInfo.InvariantCulture, $$"""  - { id: company{{c}}, kind: property, name: { zh: 第{{c}}物业, en: Property {{c}} }, parent: load, serves: [c{{c}}] }""");
            staff.AppendLine(CultureInfo.InvariantCulture, $$"""  - { key: staff-property-{{c}}, title: { zh: 物业值班, en: Duty desk }, unit: company{{c}}, roles: [duty], duty: 1, accounts: { emulator: staff-property-{{c}} } }""");
            for (var b = 1; b <= buildings; b++)
            {
                var id = $"c{c}-{b}";
                units.AppendLine(CultureInfo.InvariantCulture, $$"""  - { id: {{id}}, kind: building, name: { zh: {{b}}栋, en: Building {{b}} }, level: { zh: 楼栋, en: building }, parent: c{{c}} }""");
                groups.AppendLine(CultureInfo.InvariantCulture, $$"""  - { key: group-{{id}}, unit: {{id}}, kind: residents, name: { zh: {{b}}栋群, en: Building {{b}} }, accounts: { emulator: group-{{id}} } }""");
                conversations.Add($"group-{id}");
            }
        }

        File.WriteAllText(Path.Combine(manifests, "load.yaml"), $$"""
            community: load
            code: LD
            name: { zh: 压测社区, en: Load Community }
            run-by: { zh: 压测社区, en: the load test }
            time-zone: Asia/Shanghai
            desk: load
            numbers: { lift: "963333", gas: "027-55501100", power: "95598", water: "027-55501200", sms-police: "12110027" }
            alerts: [[property], [community]]
            secret-roles: [secretary]
            contact-roles: [secretary]
            units:
              - { id: street, kind: street, name: { zh: 压测街道, en: Load Street }, level: { zh: 街道, en: street }, grid-code: "420102001" }
              - { id: load, kind: community, name: { zh: 压测社区, en: Load Community }, level: { zh: 社区, en: community }, parent: street, grid-code: "420102001001" }
              - { id: grid, kind: grid, name: { zh: 压测网格, en: Load Grid }, parent: load, grid-code: "420102001001001", serves: [{{served}}] }
            {{units}}
            staff:
            {{staff}}  - { key: staff-community, title: { zh: 书记, en: Secretary }, unit: load, roles: [secretary], duty: 1, accounts: { emulator: staff-community } }
            groups:
            {{groups}}  - { key: group-staff, unit: load, kind: staff, name: { zh: 工作群, en: Staff }, accounts: { emulator: group-staff } }
            responsibilities:
              - { role: property, clause: { zh: 权责清单1, en: list of duties 1 } }
            returns:
              - { words: [红线外, outside], name: { zh: 红线外, en: outside the boundary }, clause: { zh: 权责清单2, en: list of duties 2 } }
            """);
        return new City(manifests, conversations);
    }
}
