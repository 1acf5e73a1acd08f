using System.CommandLine;
using System.Globalization;

namespace Wargame.Load;

/// <summary>What can be said on the command line.</summary>
internal static class CommandLine
{
    private static readonly Option<string> Sessions = new("--sessions") { Description = "Sessions at once; several numbers make a ladder: 1,10,100", DefaultValueFactory = _ => "1" };
    private static readonly Option<int> Seats = new("--seats") { Description = "Seats of each session, spread over its teams", DefaultValueFactory = _ => 12 };
    private static readonly Option<string> Scenario = new("--scenario") { Description = "What is played", DefaultValueFactory = _ => "bolivia-secession" };
    private static readonly Option<int> Seed = new("--seed") { Description = "The seed of who does what when", DefaultValueFactory = _ => 1 };
    private static readonly Option<double> Minutes = new("--minutes") { Description = "How long is measured", DefaultValueFactory = _ => 3 };
    private static readonly Option<bool> Soak = new("--soak") { Description = "An hour" };
    private static readonly Option<double> WarmUp = new("--warm-up") { Description = "Seconds that are played and not measured", DefaultValueFactory = _ => 20 };
    private static readonly Option<double> Pace = new("--pace") { Description = "The mean pause of a person between two acts, in seconds", DefaultValueFactory = _ => 15 };
    private static readonly Option<double> Phase = new("--phase") { Description = "The mean length of a deliberation, in seconds; the other phases are shares of it", DefaultValueFactory = _ => 180 };
    private static readonly Option<Uri?> Address = new("--address") { Description = "A server that runs already; without it one is started" };
    private static readonly Option<string?> PostgreSql = new("--postgresql") { Description = "The connection string of a database for the server that is started; without it SQLite in a new folder" };
    private static readonly Option<double?> P99 = new("--p99") { Description = "Fail when the p99 of the time to all seats is longer, in milliseconds" };
    private static readonly Option<string?> Json = new("--json") { Description = "A file for all figures" };
    private static readonly Option<string?> Markdown = new("--markdown") { Description = "A file for the table" };

    public static RootCommand Create()
    {
        var root = new RootCommand("Plays seminars on a Wargame server as people do, and measures how soon everyone sees what happened.");
        foreach (var option in new Option[] { Sessions, Seats, Scenario, Seed, Minutes, Soak, WarmUp, Pace, Phase, Address, PostgreSql, P99, Json, Markdown })
            root.Options.Add(option);
        root.SetAction((given, cancelled) => Ladder.Climb(Read(given), cancelled));
        return root;
    }

    private static LoadPlan Read(ParseResult given) => new()
    {
        Sessions = [.. given.GetRequiredValue(Sessions).Split(',').Select(number => int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture))],
        Seats = given.GetValue(Seats),
        Scenario = given.GetRequiredValue(Scenario),
        Seed = given.GetValue(Seed),
        Length = given.GetValue(Soak) ? TimeSpan.FromHours(1) : TimeSpan.FromMinutes(given.GetValue(Minutes)),
        WarmUp = TimeSpan.FromSeconds(given.GetValue(WarmUp)),
        Pace = TimeSpan.FromSeconds(given.GetValue(Pace)),
        Phase = TimeSpan.FromSeconds(given.GetValue(Phase)),
        Address = given.GetValue(Address),
        PostgreSql = given.GetValue(PostgreSql),
        P99 = given.GetValue(P99),
        Json = given.GetValue(Json),
        Markdown = given.GetValue(Markdown),
    };
}
