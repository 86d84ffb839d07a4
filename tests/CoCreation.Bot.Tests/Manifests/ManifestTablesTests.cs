using System.Text;
using CoCreation.Bot.Manifests;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Tests.Manifests;

public sealed class ManifestTablesTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("cocreation-");

    [Fact]
    public void A_table_in_another_encoding_is_refused_with_what_to_do()
    {
        // 上塆 as an old spreadsheet saves it, in GBK.
        Assert.Contains("houses.csv:1: M025 the table is not in UTF-8 (save it as 'CSV UTF-8')", Read([.. "id,kind\n"u8, 0xC9, 0xCF, 0x89, 0xE6]));
    }

    [Fact]
    public void A_mark_of_the_encoding_at_the_beginning_is_no_part_of_the_first_column()
    {
        Assert.DoesNotContain("M025", Read([0xEF, 0xBB, 0xBF, .. "id,kind,name.zh,name.en,parent\nyard,building,1号院,Yard 1,pear"u8]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "houses.csv:1: M025 the table is empty")]
    [InlineData("id,id\n", "houses.csv:1: M025 a column is given twice")]
    [InlineData("id,kind\nyard,buil\"ding\n", "M025 a quotation mark stands where none may")]
    public void A_malformed_table_is_reported(string table, string expected)
    {
        Assert.Contains(expected, Read(Encoding.UTF8.GetBytes(table)));
    }

    [Fact]
    public void A_table_that_is_not_there_is_reported_where_it_is_named()
    {
        Assert.Contains("pear.yaml:2: M025 the table 'houses.csv' cannot be read", Read(null));
    }

    public void Dispose() => folder.Delete(recursive: true);

    private string Read(byte[]? table)
    {
        if (table is not null) File.WriteAllBytes(Path.Combine(folder.FullName, "houses.csv"), table);
        var manifest = Path.Combine(folder.FullName, "pear.yaml");
        File.WriteAllText(manifest, "community: pear\nunits-from: houses.csv\n");
        var findings = new Findings();
        ManifestReader.ReadFile(manifest, findings);
        return string.Join('\n', findings.All);
    }
}
