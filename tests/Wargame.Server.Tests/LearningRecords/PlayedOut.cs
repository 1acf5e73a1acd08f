using System.Collections.Immutable;
using Wargame.Grains.Sessions;
using Wargame.Server.Hosting;
using Wargame.Sessions;
using Wargame.Sessions.Commands;

namespace Wargame.Server.Tests.LearningRecords;

/// <summary>A session of two people that came to its hot wash: what was done in it, command by command.</summary>
internal static class PlayedOut
{
    public const string Session = "session-1";

    /// <summary>Messages that were sent: they make more than one batch of statements.</summary>
    public const int Messages = 60;

    private static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly Lazy<(SessionRules Rules, ImmutableArray<Command> Commands)> Play = new(Make);

    public static SessionRules Rules => Play.Value.Rules;

    public static ImmutableArray<Command> Commands => Play.Value.Commands;

    /// <summary>When it was over, or a little later.</summary>
    public static DateTimeOffset Over => Commands[^1].At;

    public static ScenarioShelf Shelf { get; } = new(TestServer.Stock.Scenarios, new ScenarioArchive(TestServer.Stock.Texts, Path.GetTempPath()));

    private static (SessionRules, ImmutableArray<Command>) Make()
    {
        var scenario = Shelf.Find("bolivia-secession")!;
        var rules = Shelf.Rules(scenario.Id, scenario.Hash, "bd01").GetAwaiter().GetResult();
        var (state, at, commands) = (SessionState.Empty, Start, ImmutableArray.CreateBuilder<Command>());
        Issuer control = new Issuer.Control();
        Do(new OpenSession("open", default, control, Session, "KV7PT4", 7, Pace.Facilitated));
        Do(new TakeSeat("ana", default, new Issuer.Seat("seat-1"), "seat-1", "bolivia", "Ana"));
        Do(new TakeSeat("bob", default, new Issuer.Seat("seat-2"), "seat-2", "us", "Bob"));
        while (state.Phase != Phase.HotWash)
        {
            if (state is { Turn: 1, Phase: Phase.Deliberation })
            {
                for (var message = 0; message < Messages; message++)
                    Do(new SendMessage($"m{message}", default, new Issuer.Seat("seat-1"), ["us"], "", "Talk to us."));
            }

            Do(new AdvancePhase($"c{commands.Count}", default, control, state.Phase));
        }

        return (rules, commands.ToImmutable());

        void Do(Command command)
        {
            command = command with { At = at += TimeSpan.FromSeconds(20) };
            var decision = rules.Decide(state, command, out state);
            Assert.True(decision.Accepted, $"{command}: {decision.Refusal?.Why}");
            commands.Add(command);
        }
    }
}
