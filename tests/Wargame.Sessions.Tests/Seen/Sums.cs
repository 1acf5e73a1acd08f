using Wargame.Sessions.Tests.Small;

namespace Wargame.Sessions.Tests.Seen;

/// <summary>Adds explanations up.</summary>
internal static class Sums
{
    /// <summary>Asserts that every explanation that a viewer gets adds up to what happened; gives how many there were.</summary>
    public static int Check(Room room, IReadOnlyList<string> viewers)
    {
        var count = 0;
        foreach (var viewer in viewers)
        {
            foreach (var record in room.State.Turns)
            {
                foreach (var slot in room.Rules.Model.Slots)
                {
                    if (room.Explain(viewer, slot.Key, record.Turn) is not { } explanation)
                        continue;
                    count++;
                    Assert.Equal(record.Before.Values[slot.Index], explanation.Before);
                    Assert.Equal(record.Result.State.Values[slot.Index], explanation.After);
                    Assert.True(
                        explanation.After - explanation.Before == explanation.Causes.Sum(cause => cause.Amount),
                        $"{slot.Key} in turn {record.Turn}, seen by {viewer}");
                }
            }
        }

        return count;
    }
}
