using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Wargame.Grains.Sessions;

/// <summary>What nobody may guess: ids, tokens, join codes.</summary>
public static class Secrets
{
    private const int TokenBytes = 32;
    private const int IdBytes = 9;

    /// <summary>A token of 256 random bits, safe in an address.</summary>
    public static string NewToken() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(TokenBytes));

    /// <summary>An id of 72 random bits; not a secret, but not to be counted up either.</summary>
    public static string NewId() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(IdBytes));

    /// <summary>An id that follows from two others: the same ones give the same again.</summary>
    public static string IdFrom(string one, string other) => Hash($"{one}/{other}")[..(2 * IdBytes)];

    /// <summary>What a device may be known by without its key: nobody who has only the key's hash can make it.</summary>
    public static string Receipt(string token) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(token), "hot wash"u8.ToArray()));

    /// <summary>A join code for people to type.</summary>
    public static string NewJoinCode() =>
        RandomNumberGenerator.GetString(Protocol.Limits.JoinCodeAlphabet, Protocol.Limits.JoinCodeCharacters);

    /// <summary>The seed of a session's chance.</summary>
    public static ulong NewSeed() => BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(sizeof(ulong)));

    /// <summary>What is kept of a token.</summary>
    public static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
