using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Wargame.Scenarios;
using Wargame.Sessions;
using Wargame.Sessions.Tests.Small;
using Wargame.World;

namespace Wargame.Grains.Tests.Secrecy;

/// <summary>
/// Secrecy as non-interference (DESIGN §7): two sessions that differ only in what some must keep secret send everybody else the same bytes,
/// page by page, with the same page numbers, the same refusals and the same answers to questions.
/// </summary>
/// <remarks>
/// What the two sessions of a pair differ in is said by <see cref="Secret"/>, with who may know of it. It is claimed of every desk that must
/// not know, up to the moment at which the rules themselves let the difference out. It is not claimed of:
/// what orders and answered cards do to the world once results are released, covert ones too, so differing orders are made alike before they
/// are locked, and covert ones in the last turn are followed until just before the release;
/// when somebody does something, where the room is told that at once: signatures, a seat's last deed as control sees it;
/// less being told to one team, since what is kept from anybody in the room is kept from the projector on its wall;
/// limits of a whole session, such as the number of its messages; and how long the server takes to answer.
/// <c>WARGAME_PAIRS=10000</c> plays ten thousand pairs; <c>WARGAME_PAIR_SEED=N</c> plays the one that failed.
/// </remarks>
public sealed class RandomPairTests(ITestOutputHelper output)
{
    private const int PairsByDefault = 40;
    private const int ToldEvery = 250;

    /// <summary>Every so many pairs one is of a shipped scenario; the rest are of the small one.</summary>
    private const int ShippedEvery = 20;

    private static readonly string[] Shipped =
    [
        "bolivia-secession", "haiti", "hemisphere-2009", "merida", "maras", "triborder", "cocaleros-peru", "andean-crisis-2008", "plan-colombia", "guatemala-impunity", "manta",
    ];

    private static readonly ConcurrentDictionary<string, Lazy<SessionRules>> Loaded = new(StringComparer.Ordinal);

    [Fact]
    public void No_byte_differs_at_any_seat_that_must_not_know()
    {
        var only = Number("WARGAME_PAIR_SEED");
        var (first, count) = only is { } seed ? (seed, 1) : (0, Number("WARGAME_PAIRS") ?? PairsByDefault);
        var (played, secrets, compared, seen) = (0, 0L, 0L, 0);
        var leaks = new ConcurrentBag<(int Seed, string What)>();
        var watch = Stopwatch.StartNew();
        Parallel.For(first, first + count, seed =>
        {
            var pair = new Pair(Rules(seed), seed);
            try
            {
                pair.Play();
            }
            catch (LeakException leak)
            {
                leaks.Add((seed, leak.Message));
            }

            // Nothing of a pair is kept: ten thousand of them would fill the memory.
            Interlocked.Add(ref secrets, pair.Secrets);
            Interlocked.Add(ref compared, pair.Compared);
            Interlocked.Add(ref seen, pair.ControlSeesIt ? 1 : 0);
            if (Interlocked.Increment(ref played) % ToldEvery == 0)
                TestContext.Current.SendDiagnosticMessage($"{played} of {count} pairs, {leaks.Count} leaks, {watch.Elapsed.TotalSeconds:F0} s");
        });

        output.WriteLine(
            $"{count} pairs: {secrets} secret deeds, {compared} pages and answers compared, {watch.Elapsed.TotalSeconds:F0} s");
        Assert.True(leaks.IsEmpty, $"{leaks.Count} of {count} pairs leak.\n" + string.Join('\n', leaks.OrderBy(leak => leak.Seed).Take(20).Select(Told)));
        Assert.True(seen > count / 2, "Control must see the difference, or there was none to hide.");
    }

    private static string Told((int Seed, string What) leak) => $"{leak.What}\n    again: WARGAME_PAIR_SEED={leak.Seed} dotnet test --project tests/Wargame.Grains.Tests";

    private static SessionRules Rules(int seed) => seed % ShippedEvery > 0
        ? SmallScenario.Rules
        : Loaded.GetOrAdd(Shipped[seed / ShippedEvery % Shipped.Length], id => new(() =>
        {
            var loaded = ScenarioLoader.Load(Path.Combine(ScenarioLibrary.FindRoot()!, id));
            return new SessionRules(loaded.Scenario!, WorldModel.Compile(loaded.Scenario!.World));
        })).Value;

    private static int? Number(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var number) ? number : null;
}
