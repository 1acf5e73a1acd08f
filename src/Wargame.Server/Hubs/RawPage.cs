using System.Text.Json;
using System.Text.Json.Serialization;

namespace Wargame.Server.Hubs;

/// <summary>A page that is JSON already: it is passed on as it came from the desk.</summary>
/// <param name="Json">UTF-8 JSON.</param>
[JsonConverter(typeof(RawPageConverter))]
internal sealed record RawPage(byte[] Json);

/// <summary>Writes the bytes through.</summary>
internal sealed class RawPageConverter : JsonConverter<RawPage>
{
    public override RawPage Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Pages only leave the server.");

    public override void Write(Utf8JsonWriter writer, RawPage value, JsonSerializerOptions options) =>
        writer.WriteRawValue(value.Json, skipInputValidation: true);
}
