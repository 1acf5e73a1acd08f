using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Wargame.Sessions.Storage;

/// <summary>Sorted collections keep their ordinal order when they are read: the reader of the base library would give them the culture's.</summary>
internal sealed class OrdinalConverters : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert == typeof(ImmutableSortedSet<string>)
        || (typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(ImmutableSortedDictionary<,>)
            && typeToConvert.GetGenericArguments()[0] == typeof(string));

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        typeToConvert == typeof(ImmutableSortedSet<string>)
            ? new OrdinalSet()
            : (JsonConverter)Activator.CreateInstance(typeof(OrdinalMap<>).MakeGenericType(typeToConvert.GetGenericArguments()[1]))!;

    private sealed class OrdinalSet : JsonConverter<ImmutableSortedSet<string>>
    {
        public override ImmutableSortedSet<string> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            (JsonSerializer.Deserialize<string[]>(ref reader, options) ?? []).ToImmutableSortedSet(StringComparer.Ordinal);

        public override void Write(Utf8JsonWriter writer, ImmutableSortedSet<string> value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, value.ToArray(), options);
    }

    private sealed class OrdinalMap<T> : JsonConverter<ImmutableSortedDictionary<string, T>>
    {
        public override ImmutableSortedDictionary<string, T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            (JsonSerializer.Deserialize<Dictionary<string, T>>(ref reader, options) ?? []).ToImmutableSortedDictionary(StringComparer.Ordinal);

        public override void Write(Utf8JsonWriter writer, ImmutableSortedDictionary<string, T> value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            foreach (var (key, item) in value)
            {
                writer.WritePropertyName(key);
                JsonSerializer.Serialize(writer, item, options);
            }

            writer.WriteEndObject();
        }
    }
}

/// <summary>The commands already seen, in their order; what is for look-up is made anew.</summary>
internal sealed class CommandMemoryConverter : JsonConverter<CommandMemory>
{
    public override CommandMemory Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var ids = JsonSerializer.Deserialize<string[]>(ref reader, options) ?? [];
        return new(ImmutableQueue.Create(ids), ids.ToImmutableHashSet(StringComparer.Ordinal));
    }

    public override void Write(Utf8JsonWriter writer, CommandMemory value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value.Ids.ToArray(), options);
}
