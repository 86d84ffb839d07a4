using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoCreation.Dialogs;

/// <summary>Writes facts as a JSON object: a text as string, a list as array of objects, a slot's value as object.</summary>
internal sealed class FactMapConverter : JsonConverter<FactMap>
{
    public override FactMap Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is not JsonTokenType.StartObject)
            throw new JsonException("facts are an object");

        var map = new FactMap();
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            map[name] = ReadFact(ref reader, options);
        }

        return map;
    }

    public override void Write(Utf8JsonWriter writer, FactMap value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (name, fact) in value)
        {
            writer.WritePropertyName(name);
            switch (fact)
            {
                case Fact.TextFact text:
                    writer.WriteStringValue(text.Text);
                    break;
                case Fact.ListFact list:
                    writer.WriteStartArray();
                    foreach (var item in list.Items)
                        Write(writer, item, options);
                    writer.WriteEndArray();
                    break;
                case Fact.SlotFact slot:
                    JsonSerializer.Serialize(writer, slot.Value, DialogJson.Default.SlotValue);
                    break;
            }
        }

        writer.WriteEndObject();
    }

    private Fact ReadFact(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return reader.GetString()!;
            case JsonTokenType.StartArray:
                var items = new List<FactMap>();
                while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
                    items.Add(Read(ref reader, typeof(FactMap), options));
                return Fact.FromList(items);
            case JsonTokenType.StartObject:
                return JsonSerializer.Deserialize(ref reader, DialogJson.Default.SlotValue)!;
            default:
                throw new JsonException("a fact is a text, a list or a slot's value");
        }
    }
}
