using Wargame.Grains.Sessions;
using Wargame.Grains.Tests.Secrecy;
using Wargame.Sessions;
using Wargame.Sessions.Commands;
using Wargame.Sessions.Events;
using Wargame.Sessions.Tests.Small;

namespace Wargame.Grains.Tests;

/// <summary>Pressing twice counts once: commands that arrive up to five times, late copies among later commands, leave the same log.</summary>
public sealed class ResendingTests
{
    private const int Sessions = 10;
    private const int Deeds = 40;
    private const int MostCopies = 4;
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Commands_that_are_sent_again_and_again_in_any_order_leave_the_same_log()
    {
        for (var seed = 1; seed <= Sessions; seed++)
        {
            var (commands, log) = Play(seed);
            Assert.True(commands.Count > Deeds / 4, $"seed {seed}: {commands.Count} commands");
            Assert.True(log.SequenceEqual(Resend(commands, new Random(-seed))), $"seed {seed} leaves another log.");
        }
    }

    // What was carried out, and what came of it.
    private static (List<Command> Commands, List<string> Log) Play(int seed)
    {
        var luck = new Random(seed);
        var cast = Cast.Draw(SmallScenario.Rules, luck);
        var deeds = new CommonDeeds(SmallScenario.Rules, cast, luck);
        var (state, commands, log) = (SessionState.Empty, new List<Command>(), new List<string>());
        void Give(Command? command)
        {
            if (command is not null && Take(ref state, command, log))
                commands.Add(command);
        }

        Give(new OpenSession("open", Start, Cast.Control, "s", "KV7PT4", (ulong)seed, Pace.Facilitated));
        foreach (var actor in cast.Seated)
            Give(new TakeSeat($"seat-{actor}", Start, Cast.Control, actor + "-1", actor, "Person " + actor));
        for (var deed = 0; deed < Deeds; deed++)
        {
            var stamp = new Stamps($"c{deed}", Start.AddSeconds(deed));
            Give(luck.Next(5) == 0 && state.Phase < Phase.HotWash ? new AdvancePhase(stamp.Id, stamp.At, Cast.Control, state.Phase) : deeds.Next(state, stamp));
        }

        return (commands, log);
    }

    private static List<string> Resend(List<Command> commands, Random luck)
    {
        var (state, log) = (SessionState.Empty, new List<string>());
        for (var place = 0; place < commands.Count; place++)
        {
            Take(ref state, commands[place], log);
            for (var copy = luck.Next(MostCopies + 1); copy > 0; copy--)
                Take(ref state, commands[luck.Next(place + 1)] with { At = Start.AddDays(1) }, log);
        }

        return log;
    }

    private static bool Take(ref SessionState state, Command command, List<string> log)
    {
        var step = SessionStep.Take(SmallScenario.Rules, state, command);
        state = step.State;
        log.AddRange(step.Events.Select(SessionEventJson.Write));
        return !step.Events.IsEmpty;
    }
}
