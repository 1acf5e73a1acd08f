namespace Wargame.Load;

/// <summary>The limits of the load, in one place.</summary>
internal static class Limits
{
    /// <summary>How long an act may take to reach every seat before it counts as never seen: a person would have asked what is the matter.</summary>
    public static readonly TimeSpan Seen = TimeSpan.FromSeconds(30);

    /// <summary>The longest time that is told apart, in microseconds; what takes longer counts as this long.</summary>
    public const long LongestMicroseconds = 60_000_000;

    /// <summary>Digits that a measured time keeps.</summary>
    public const int Digits = 3;

    /// <summary>People who come in at the same time: a class that scans a code does not do it in one instant.</summary>
    public const int ComingAtOnce = 24;

    /// <summary>Most orders that a seat keeps drafted; then it changes one.</summary>
    public const int DraftsOfASeat = 3;

    /// <summary>How many classrooms the started server is told that one address may hold: here all of them come from one.</summary>
    public const int Classrooms = 400;
}
