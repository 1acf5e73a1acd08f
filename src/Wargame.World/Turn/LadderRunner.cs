using Wargame.World.Ledger;

namespace Wargame.World.Turn;

/// <summary>Draws for the ladders of a stage: up, else down, by at most one rung (MODEL 3.7). All hazards are read before any rung moves.</summary>
internal static class LadderRunner
{
    /// <param name="run">The turn.</param>
    /// <param name="ladders">The stage's ladders.</param>
    /// <param name="steps">Room for as many steps.</param>
    public static void Play(TurnRun run, LadderPlan[] ladders, int[] steps)
    {
        for (var place = 0; place < ladders.Length; place++)
            steps[place] = Draw(run, ladders[place]);
        for (var place = 0; place < ladders.Length; place++)
        {
            if (steps[place] == 0)
                continue;
            var ladder = ladders[place];
            run.Book.Post(ladder.Slot, CauseKind.Ladder, ladder.Ladder.Id, steps[place]);
            run.Move(ladder.Slot, steps[place]);
        }
    }

    /// <summary>The step in milli-rungs.</summary>
    private static int Draw(TurnRun run, LadderPlan ladder)
    {
        var rung = ladder.Rung(run.Context);
        if (rung < ladder.Top && run.Happens(ladder.UpName, ladder.Up(run.Context), ladder.UpParts))
            return Limits.Milli;
        if (rung > 0 && run.Happens(ladder.DownName, ladder.Down(run.Context), ladder.DownParts))
            return -Limits.Milli;
        return 0;
    }
}
