using System.Globalization;
using Wargame.Server.Clustering;
using Wargame.Server.LearningRecords;
using Wargame.Server.SignIn;

namespace Wargame.Server.Hosting;

/// <summary>How the server is started.</summary>
/// <param name="Port">Where it listens; 0 for any free port.</param>
/// <param name="DataFolder">Where sessions are kept.</param>
/// <param name="ScenarioFolder">The folder that holds the scenarios, or null to look for it.</param>
/// <param name="PublicAddress">The address that people are told, or null for this machine's address in its network.</param>
/// <param name="Cluster">The cluster that it joins, or null to be alone.</param>
/// <param name="Collector">Where traces, metrics and logs are sent by the OpenTelemetry protocol (gRPC), or null for nowhere.</param>
/// <param name="SignIn">Where people sign in before they open sessions, or null when nobody has to.</param>
/// <param name="Classrooms">How many classrooms may come from one address; what an address may ask is multiplied by it.</param>
/// <param name="NewAuthorKey">Whether to make another key for whoever writes scenarios.</param>
/// <param name="LearningRecords">Where statements of sessions that were played out are sent, or null for nowhere.</param>
public sealed record ServerOptions(
    int Port, string DataFolder, string? ScenarioFolder, string? PublicAddress, ClusterSettings? Cluster = null, Uri? Collector = null,
    SignInSettings? SignIn = null, int Classrooms = 1, bool NewAuthorKey = false, LearningRecordSettings? LearningRecords = null)
{
    /// <summary>What <c>--help</c> prints.</summary>
    public const string Usage = """
        wargame server

          --port N          where to listen (default 5080; 0 for any free port)
          --data FOLDER     where sessions are kept (default ./data, or WARGAME_DATA)
          --scenarios FOLDER  the folder of scenarios (default: found near the program or the current folder, or WARGAME_SCENARIOS)
          --address URL     the address to show on the projector and in QR codes (default: this machine's in its network)
          --cluster KIND    postgresql: sessions and servers in a database that several servers share (or Wargame__Cluster; default: none)
          --database TEXT   the connection string of that database (or Wargame__Database)
          --silo-address IP --silo-port N --gateway-port N   where the other servers reach this one
                            (or Wargame__SiloAddress, …; default 127.0.0.1, 11111, 30000; 0 for any free port)
          --classrooms N    how many classrooms may sit behind one network address: what an address may ask is multiplied by it
                            (or WARGAME_CLASSROOMS; default 1)
          --author-key new  another key for the page where scenarios are written; the old one opens nothing afterwards
          --otlp URL        where traces, metrics and logs go by the OpenTelemetry protocol (or OTEL_EXPORTER_OTLP_ENDPOINT; default: nowhere)
          Wargame__SignIn__Authority, …ClientId, …ClientSecret: whoever opens a session signs in there first (docs/operations.md; default: nobody has to)
          Wargame__LearningRecords__Endpoint, …Key, …Secret: where statements of sessions that were played out go (docs/operations.md; default: nowhere)
          --help            this text
        """;

    private const int DefaultPort = 5080;
    private static readonly string[] Names = ["--port", "--data", "--scenarios", "--address", "--otlp", "--classrooms", "--author-key", .. ClusterArguments.Names];

    /// <summary>Reads the command line and the environment.</summary>
    /// <exception cref="StartFailureException">An option is unknown or malformed.</exception>
    public static ServerOptions Read(IReadOnlyList<string> arguments)
    {
        var given = Pairs(arguments);
        return new(
            given.TryGetValue("--port", out var port) ? ReadPort(port) : DefaultPort,
            given.GetValueOrDefault("--data") ?? Environment.GetEnvironmentVariable("WARGAME_DATA") ?? "data",
            given.GetValueOrDefault("--scenarios") ?? Environment.GetEnvironmentVariable("WARGAME_SCENARIOS"),
            given.TryGetValue("--address", out var address) ? ReadAddress(address) : null,
            ClusterArguments.Read(given, ReadPort),
            (given.GetValueOrDefault("--otlp") ?? Environment.GetEnvironmentVariable("OTEL_EXPORTER_OTLP_ENDPOINT")) is { Length: > 0 } collector ? new Uri(ReadAddress(collector)) : null,
            SignInSettings.Read(Environment.GetEnvironmentVariable),
            (given.GetValueOrDefault("--classrooms") ?? Environment.GetEnvironmentVariable("WARGAME_CLASSROOMS")) is { Length: > 0 } classrooms ? ReadClassrooms(classrooms) : 1,
            given.TryGetValue("--author-key", out var wish) && ReadNew(wish),
            LearningRecordSettings.Read(Environment.GetEnvironmentVariable));
    }

    private static Dictionary<string, string> Pairs(IReadOnlyList<string> arguments)
    {
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var index = 0; index < arguments.Count; index++)
        {
            var parts = arguments[index].Split('=', 2);
            if (!Names.Contains(parts[0]))
                throw new StartFailureException($"There is no option {parts[0]}; --help lists them.");
            if (parts.Length == 1 && index + 1 == arguments.Count)
                throw new StartFailureException($"The option {parts[0]} needs a value.");
            given[parts[0]] = parts.Length == 2 ? parts[1] : arguments[++index];
        }

        return given;
    }

    private static int ReadPort(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= ushort.MaxValue
            ? port
            : throw new StartFailureException($"The port must be a number from 0 to 65535, not {text}.");

    private static int ReadClassrooms(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var classrooms) && classrooms is >= 1 and <= Limits.Classrooms
            ? classrooms
            : throw new StartFailureException($"The classrooms behind one address must be a number from 1 to {Limits.Classrooms}, not {text}.");

    private static bool ReadNew(string text) => text == "new" ? true : throw new StartFailureException($"The option --author-key is given as --author-key new, not {text}.");

    private static string ReadAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is ("http" or "https")
            ? text.TrimEnd('/')
            : throw new StartFailureException($"The address must begin with http:// or https://, not {text}.");
}
