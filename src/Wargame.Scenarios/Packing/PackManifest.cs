using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;

namespace Wargame.Scenarios.Packing;

/// <summary>What a pack says of itself, in <c>wargame.json</c>.</summary>
/// <param name="Format">The version of this form, 1.</param>
/// <param name="Scenario">The scenario's id, which is also its folder.</param>
/// <param name="Title">Its title.</param>
/// <param name="Hash">Its content hash, which sessions pin.</param>
/// <param name="Files">SHA-256 of every file by its path in the pack, in lower-case hex.</param>
public sealed record PackManifest(int Format, string Scenario, string Title, string Hash, ImmutableSortedDictionary<string, string> Files)
{
    /// <summary>The version that this program writes and reads.</summary>
    public const int CurrentFormat = 1;

    /// <summary>The name of the file.</summary>
    public const string FileName = "wargame.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, IndentSize = 2, NewLine = "\n", MaxDepth = 8 };

    /// <summary>The file's bytes.</summary>
    public byte[] ToBytes() => [.. JsonSerializer.SerializeToUtf8Bytes(this, Json), (byte)'\n'];

    /// <summary>Reads the file's bytes; null when they make no sense.</summary>
    internal static PackManifest? Read(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return JsonSerializer.Deserialize<PackManifest>(bytes, Json) is { Scenario: not null, Hash: not null, Files: not null } manifest ? manifest : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>What stands for a file in the manifest.</summary>
    internal static string HashOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
