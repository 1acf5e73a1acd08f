using System.Collections.Frozen;
using System.Text.Json;
using Wargame.Sessions.Storage;

namespace Wargame.Sessions.Commands;

/// <summary>How a command is written for the store.</summary>
public static class CommandJson
{
    private static readonly FrozenDictionary<Type, string> Kinds = typeof(Command).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(Command)))
        .ToFrozenDictionary(type => type, type => JsonNamingPolicy.KebabCaseLower.ConvertName(type.Name));

    private static readonly FrozenDictionary<string, Type> Types =
        Kinds.ToFrozenDictionary(kind => kind.Value, kind => kind.Key, StringComparer.Ordinal);

    /// <summary>The command's stable name: <c>save-draft</c>.</summary>
    public static string KindOf(Command command) => Kinds[command.GetType()];

    /// <summary>Writes a command as one line of JSON.</summary>
    public static string Write(Command command) => JsonSerializer.Serialize(command, command.GetType(), StoredJson.Options);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="JsonException">There is no such command, or the text is none.</exception>
    public static Command Read(string kind, string json) => Types.TryGetValue(kind, out var type)
        ? (Command)(JsonSerializer.Deserialize(json, type, StoredJson.Options) ?? throw new JsonException("The command is null."))
        : throw new JsonException($"There is no command {kind}.");
}
