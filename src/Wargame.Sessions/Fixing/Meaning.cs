using System.Text.Json;
using System.Text.Json.Serialization;
using Wargame.Sessions.Storage;
using Wargame.World.Definition;
using Wargame.World.Formulas;

namespace Wargame.Sessions.Fixing;

/// <summary>What a part of a scenario says, as one text, wherever in the files it stands: two parts that mean the same give the same text.</summary>
internal static class Meaning
{
    private static readonly JsonSerializerOptions Options = Make();

    public static string Of<T>(T part) => JsonSerializer.Serialize(part, Options);

    private static JsonSerializerOptions Make()
    {
        var options = StoredJson.Make();
        options.IncludeFields = true;
        options.NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals;
        options.Converters.Add(new Nowhere());
        options.Converters.Add(new AsWritten());
        return options;
    }

    private sealed class Nowhere : JsonConverter<SourceSpan>
    {
        public override SourceSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, SourceSpan value, JsonSerializerOptions options) => writer.WriteNullValue();
    }

    private sealed class AsWritten : JsonConverter<Formula>
    {
        public override Formula Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, Formula value, JsonSerializerOptions options) => writer.WriteStringValue(value.Text);
    }
}
