using System.Security.Cryptography;
using System.Text;
using Wargame.Grains.Sessions;

namespace Wargame.Server.Authoring;

/// <summary>The key of whoever writes scenarios at this server. It is made at the first start and told then; only its hash is kept.</summary>
public sealed class AuthorKey
{
    private const string FileName = "author-key";
    private readonly byte[] _hash;

    private AuthorKey(string hash, string? told) => (_hash, Told) = (Encoding.ASCII.GetBytes(hash), told);

    /// <summary>The key itself, where it was made just now; else null, and nobody can tell it.</summary>
    public string? Told { get; }

    /// <summary>The key of a data folder.</summary>
    /// <param name="dataFolder">The folder.</param>
    /// <param name="anew">Whether to make another one, after which the old one opens nothing.</param>
    public static AuthorKey Of(string dataFolder, bool anew)
    {
        var place = Path.Combine(Path.GetFullPath(dataFolder), FileName);
        if (!anew && File.Exists(place))
            return new(File.ReadAllText(place).Trim(), null);
        var key = Secrets.NewToken();
        AtomicFile.Write(place, Encoding.ASCII.GetBytes(Secrets.Hash(key)));
        return new(Secrets.Hash(key), key);
    }

    /// <summary>Whether this is the key.</summary>
    public bool Opens(string key) =>
        key.Length is > 0 and <= Limits.TokenCharacters && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Secrets.Hash(key)), _hash);
}
