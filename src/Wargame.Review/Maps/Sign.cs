namespace Wargame.Review.Maps;

/// <summary>Which way an influence goes, as far as a formula alone can tell. A set of the two directions.</summary>
[Flags]
public enum Sign
{
    /// <summary>No influence.</summary>
    None = 0,

    /// <summary>More of the one makes more of the other.</summary>
    More = 1,

    /// <summary>More of the one makes less of the other.</summary>
    Less = 2,

    /// <summary>It depends on where the numbers stand.</summary>
    Either = More | Less,
}

/// <summary>The arithmetic of signs.</summary>
internal static class Signs
{
    /// <summary>The other way round.</summary>
    public static Sign Turned(this Sign sign) => sign switch
    {
        Sign.More => Sign.Less,
        Sign.Less => Sign.More,
        _ => sign,
    };

    /// <summary>One influence through another.</summary>
    public static Sign Times(this Sign left, Sign right) => right switch
    {
        Sign.None => Sign.None,
        Sign.More => left,
        Sign.Less => left.Turned(),
        _ => left == Sign.None ? Sign.None : Sign.Either,
    };
}
