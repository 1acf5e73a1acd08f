namespace Wargame.World.Chance;

/// <summary>
/// All chance of the world. A draw is a hash of the session's seed, the turn and the draw's name, not the next number of a stream: adding
/// a draw never shifts another, and a what-if run shares its luck with the real one (MODEL 3.7, 3.11).
/// </summary>
/// <remarks>
/// The name is folded with FNV-1a over its UTF-16 code units; seed, turn and name are then joined by the 64-bit finalizer of SplitMix64
/// (Steele, Lea, Flood 2014), whose every input bit moves every output bit. The golden values in the tests are part of the format of
/// stored sessions: they never change.
/// </remarks>
public static class CounterHash
{
    private const ulong NameBasis = 0xCBF29CE484222325;
    private const ulong NamePrime = 0x00000100000001B3;
    private const ulong Step = 0x9E3779B97F4A7C15;

    /// <summary>64 evenly spread bits.</summary>
    /// <param name="seed">The session's seed.</param>
    /// <param name="turn">The turn, from 1.</param>
    /// <param name="name">The draw's name, unique in the turn.</param>
    public static ulong Bits(ulong seed, int turn, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var bits = Mix(seed + Step);
        bits = Mix(bits ^ (unchecked((ulong)turn) * Step));
        return Mix(bits ^ Fold(name));
    }

    /// <summary>An evenly spread number from 0 to 999; a hazard of h thousandths happens when it is below h.</summary>
    /// <inheritdoc cref="Bits"/>
    public static int Thousandths(ulong seed, int turn, string name) =>
        (int)Math.BigMul(Bits(seed, turn, name), 1000UL, out _);

    /// <summary>The finalizer: a bijection of 64 bits.</summary>
    internal static ulong Mix(ulong bits)
    {
        unchecked
        {
            bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
            bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
            return bits ^ (bits >> 31);
        }
    }

    /// <summary>A text's 64-bit fold.</summary>
    internal static ulong Fold(string text)
    {
        var bits = NameBasis;
        foreach (var character in text)
            bits = unchecked((bits ^ character) * NamePrime);
        return bits;
    }
}
