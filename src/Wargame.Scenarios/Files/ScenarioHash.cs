using System.Security.Cryptography;
using System.Text;

namespace Wargame.Scenarios.Files;

/// <summary>The identity of a scenario: any change of any file changes it; line ends and the order of includes on disk do not.</summary>
internal static class ScenarioHash
{
    /// <returns>SHA-256 in lower-case hex over path, length and text of all files in ordinal order of their paths.</returns>
    public static string Of(IEnumerable<SourceText> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            var text = Encoding.UTF8.GetBytes(file.Text);
            hash.AppendData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{file.Path}\n{text.Length}\n")));
            hash.AppendData(text);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
