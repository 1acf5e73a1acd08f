using System.Collections.Immutable;
using Wargame.Papers.Writing;
using Wargame.Sessions.Scenarios;

namespace Wargame.Papers.Briefs;

/// <summary>Rights in words.</summary>
internal static class RightWords
{
    /// <summary>All rights, in the order of the table's columns.</summary>
    public static ImmutableArray<SeatRight> All { get; } = [SeatRight.Draft, SeatRight.Sign, SeatRight.Answer, SeatRight.Negotiate];

    /// <summary>All rights of a role in a line.</summary>
    public static string Of(Material from, ImmutableArray<SeatRight> rights) => rights.Length switch
    {
        0 => from.Say($"advises"),
        var count when count == All.Length => from.Say($"may do everything"),
        _ => string.Join(", ", rights.Select(right => Of(from, right))),
    };

    /// <summary>One right.</summary>
    public static string Of(Material from, SeatRight right) => right switch
    {
        SeatRight.Draft => from.Say($"drafts orders"),
        SeatRight.Sign => from.Say($"signs orders and agreements"),
        SeatRight.Answer => from.Say($"answers requests and the cards of the crisis"),
        _ => from.Say($"writes agreements with others"),
    };
}
