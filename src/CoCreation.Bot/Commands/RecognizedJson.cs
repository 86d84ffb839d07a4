using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using CoCreation.Language;

namespace CoCreation.Bot.Commands;

/// <summary>Writes what was found in a message in the shape of Recognizers-Text, for comparing the two.</summary>
internal sealed class RecognizedJson(string culture, string type)
{
    public static readonly string[] Types = ["datetime", "number", "ordinal", "phone", "boolean"];

    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ArrayBufferWriter<byte> buffer = new();

    /// <summary>One line of UTF-8 with its line end, good until the next is written.</summary>
    public ReadOnlyMemory<byte> Write(string text, DateTime reference)
    {
        buffer.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartArray();
            switch (type)
            {
                case "datetime":
                    foreach (var time in DateTimeRecognizer.Recognize(text, culture, reference))
                        Time(json, time);
                    break;
                case "number":
                    foreach (var number in NumberRecognizer.Numbers(text, culture))
                        Number(json, text, number);
                    break;
                case "ordinal":
                    Ordinals(json, text);
                    break;
                case "phone":
                    foreach (var phone in WrittenPhones.Find(text))
                        Phone(json, text, phone);
                    break;
                case "boolean":
                    if (YesNoMention.Find(text, culture) is { } answer)
                        Answer(json, text, answer);
                    break;
            }

            json.WriteEndArray();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }

    private static void Time(Utf8JsonWriter json, DateTimeMention time)
    {
        Begin(json, time.Text, TextSpan.Between(time.Start, time.End + 1), time.TypeName);
        json.WriteStartArray("values");
        foreach (var value in time.Values)
        {
            json.WriteStartObject();
            foreach (var (name, told) in value.Fields)
                json.WriteString(name, told);

            json.WriteEndObject();
        }

        json.WriteEndArray();
        End(json);
    }

    private void Number(Utf8JsonWriter json, string text, NumberMention number)
    {
        Begin(json, number.Span.PlainOf(text), number.Span, "number");
        if (culture == "en-us")
            json.WriteString("subtype", Subtype(number));

        json.WriteString("value", Digits(number.Value));
        End(json);
    }

    private static string Subtype(NumberMention number) => number.Form switch
    {
        NumberForm.Fraction => "fraction",
        NumberForm.Power => "power",
        _ => decimal.IsInteger(number.Value) ? "integer" : "decimal",
    };

    private void Ordinals(Utf8JsonWriter json, string text)
    {
        var relative = culture == "en-us" ? RelativeOrdinal.Find(text) : [];
        foreach (var ordinal in NumberRecognizer.Ordinals(text, culture))
        {
            if (relative.Any(other => other.Span.Overlaps(ordinal.Span)))
                continue;

            Begin(json, ordinal.Span.PlainOf(text), ordinal.Span, "ordinal");
            json.WriteString("offset", Digits(ordinal.Value));
            json.WriteString("relativeTo", "start");
            json.WriteString("value", Digits(ordinal.Value));
            End(json);
        }

        foreach (var ordinal in relative)
        {
            var from = ordinal.FromEnd ? "end" : "current";
            var offset = ordinal.Offset.ToString(CultureInfo.InvariantCulture);
            Begin(json, ordinal.Span.PlainOf(text), ordinal.Span, "ordinal.relative");
            json.WriteString("offset", offset);
            json.WriteString("relativeTo", from);
            json.WriteString("value", from + (ordinal.Offset < 0 ? "" : "+") + offset);
            End(json);
        }
    }

    private static void Phone(Utf8JsonWriter json, string text, TextSpan phone)
    {
        Begin(json, phone.Of(text), phone, "phonenumber");
        json.WriteString("value", phone.Of(text));
        End(json);
    }

    private static void Answer(Utf8JsonWriter json, string text, YesNoMention answer)
    {
        Begin(json, answer.Span.Of(text), answer.Span, "boolean");
        json.WriteBoolean("value", answer.Value);
        json.WriteNumber("score", Math.Round(answer.Score, 15));
        End(json);
    }

    private static void Begin(Utf8JsonWriter json, string found, TextSpan span, string typeName)
    {
        json.WriteStartObject();
        json.WriteString("Text", found);
        json.WriteNumber("Start", span.Start);
        json.WriteNumber("End", span.End - 1);
        json.WriteString("TypeName", typeName);
        json.WriteStartObject("Resolution");
    }

    private static void End(Utf8JsonWriter json)
    {
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string Digits(decimal value) => ((double)value).ToString("G15", CultureInfo.InvariantCulture);
}
