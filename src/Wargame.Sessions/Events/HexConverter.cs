using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Wargame.Sessions.Events;

/// <summary>Seeds and hashes as 16 hexadecimal digits: 64 bits do not fit the numbers of every JSON reader.</summary>
internal sealed class HexConverter : JsonConverter<ulong>
{
    public override ulong Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ulong.TryParse(reader.GetString(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var bits)
            ? bits
            : throw new JsonException("16 hexadecimal digits are expected.");

    public override void Write(Utf8JsonWriter writer, ulong value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString("x16", CultureInfo.InvariantCulture));
}
