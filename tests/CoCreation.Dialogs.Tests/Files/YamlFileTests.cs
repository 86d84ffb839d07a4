namespace CoCreation.Dialogs.Tests.Files;

public sealed class YamlFileTests
{
    [Fact]
    public void Values_are_read_with_their_lines()
    {
        var findings = new Findings();

        var read = YamlFile.Parse("a.yaml", """
            name: { zh: 沁园, en: Qinyuan }
            floors: 6
            closed: true
            kinds: [a, b]
            one: a
            unit:
              kind: building
            numbers:
              gas: "96177"
              lift: "963333"
            """, findings, root => (
                Name: root.Localized("name", required: true),
                Floors: root.Number("floors"),
                Closed: root.Flag("closed"),
                Kinds: root.Texts("kinds"),
                One: root.Texts("one"),
                Kind: root.Map("unit").Text("kind"),
                KindLine: root.Map("unit").At("kind").Line,
                Numbers: root.Map("numbers").Entries.ToDictionary(e => e.Key, e => e.Value.AsText())));

        Assert.Empty(findings.All);
        Assert.Equal(new LocalizedText("沁园", "Qinyuan"), read.Name);
        Assert.Equal(6, read.Floors);
        Assert.True(read.Closed);
        Assert.Equal(["a", "b"], read.Kinds);
        Assert.Equal(["a"], read.One);
        Assert.Equal("building", read.Kind);
        Assert.Equal(7, read.KindLine);
        Assert.Equal("963333", read.Numbers["lift"]);
    }

    [Fact]
    public void All_mistakes_are_noted_and_reading_goes_on()
    {
        var findings = new Findings();

        var read = YamlFile.Parse("a.yaml", """
            name: 沁园
            flors: 6
            closed: yes please
            kinds: { a: b }
            unit: [a]
            """, findings, root =>
            {
                _ = (root.Localized("name"), root.Flag("closed"), root.Map("unit").OptionalText("kind"), root.Text("code"));
                _ = (root.Number("floors"), root.Texts("kinds"));
                return "read";
            });

        Assert.Equal("read", read);
        Assert.Equal(
            [
                "a.yaml:1: Y005 'code' is missing",
                "a.yaml:1: Y007 'name' must be in both languages (write { zh: …, en: … })",
                "a.yaml:2: Y009 unknown key 'flors' (did you mean 'floors'?)",
                "a.yaml:3: Y006 'closed' must be true or false",
                "a.yaml:4: Y006 'kinds' must be a text",
                "a.yaml:5: Y006 'unit' must be a map (write its keys indented below it)",
            ],
            findings.All.Select(d => d.ToString()));
    }

    [Fact]
    public void A_file_that_is_not_there_is_a_finding()
    {
        var findings = new Findings();

        Assert.Null(YamlFile.Read("/nowhere/a.yaml", "a.yaml", findings, _ => "read"));

        Assert.StartsWith("a.yaml:1: Y001 the file cannot be read", Assert.Single(findings.All).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_too_large_is_not_read()
    {
        using var directory = new TemporaryDirectory();
        directory.Write("a.yaml", new string('a', YamlFile.MaxBytes + 1));
        var findings = new Findings();

        Assert.Null(YamlFile.Read(directory.File("a.yaml"), "a.yaml", findings, _ => "read"));

        Assert.Equal("Y002", Assert.Single(findings.All).Code);
    }

    [Fact]
    public void Nesting_without_end_is_a_finding_and_no_crash()
    {
        var findings = new Findings();

        Assert.Null(YamlFile.Parse("a.yaml", new string('[', 10_000), findings, _ => "read"));

        Assert.Equal("Y004", Assert.Single(findings.All).Code);
    }

    [Theory]
    [InlineData("urgnet", "did you mean 'urgent'?")]
    [InlineData("Urgent", "did you mean 'urgent'?")]
    [InlineData("xyz", "known: steps, urgent")]
    public void A_misspelt_name_is_recognised(string written, string suggestion)
    {
        Assert.Equal(suggestion, Spelling.Suggest(written, ["urgent", "steps"]));
    }
}
