using System.Text.Json;

namespace CoCreation.Dialogs.Tests.Flows;

public sealed class SchemaTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "schema.json"))).RootElement;

    [Fact]
    public void The_schema_offers_each_type_that_is_read()
    {
        var offered = Collect().GetProperty("as").GetProperty("enum").EnumerateArray().Select(e => e.GetString()!);

        Assert.Equal(Enum.GetNames<SlotType>().Select(n => n.ToUpperInvariant()).Order(), offered.Select(o => o.ToUpperInvariant()).Order());
    }

    [Fact]
    public void The_reader_takes_every_key_that_the_schema_offers()
    {
        var findings = new Findings();
        var steps = Steps().Select(step => $"  - {{ {string.Join(", ", Keys(step).Select(key => key == step.GetProperty("title").GetString() ? $"{key}: x" : $"{key}: null"))} }}\n");
        var flow = Keys(Schema).Where(key => key is not ("flow" or "steps" or "texts")).Select(key => $"{key}:\n");

        YamlFile.Parse("a.yaml", $"flow: a/b\n{string.Concat(flow)}steps:\n{string.Concat(steps)}", findings, FlowReader.Read);

        Assert.DoesNotContain(findings.All, d => d.Code == "Y009");
    }

    private static IEnumerable<string> Keys(JsonElement type) => type.GetProperty("properties").EnumerateObject().Select(p => p.Name);

    private static JsonElement.ArrayEnumerator Steps() => Schema.GetProperty("definitions").GetProperty("step").GetProperty("oneOf").EnumerateArray();

    private static JsonElement Collect() => Steps().First().GetProperty("properties");
}
