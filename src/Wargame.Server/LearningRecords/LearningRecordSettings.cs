using System.Globalization;
using System.Text;
using Wargame.Server.Hosting;

namespace Wargame.Server.LearningRecords;

/// <summary>Where statements of sessions that were played out are sent: an institution's learning record store.</summary>
/// <param name="Statements">Where it takes statements: its endpoint with <c>/statements</c>.</param>
/// <param name="Key">What this server is called there.</param>
/// <param name="Secret">What it proves that with.</param>
/// <param name="Since">Sessions whose hot wash was opened before this day are not sent.</param>
public sealed record LearningRecordSettings(Uri Statements, string Key, string Secret, DateTimeOffset Since = default)
{
    private const string Prefix = "Wargame__LearningRecords__";
    private const string Resource = "/statements";

    /// <summary>The pair as HTTP's basic authentication writes it.</summary>
    public string Credentials => Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Key}:{Secret}"));

    /// <summary>Where it is, and no secret: what a record says of itself ends in a log one day.</summary>
    public override string ToString() => Statements.ToString();

    /// <summary>Reads the environment.</summary>
    /// <param name="variable">The value of a variable, or null.</param>
    /// <returns>Null when nothing is sent anywhere.</returns>
    /// <exception cref="StartFailureException">Some settings are there and others are not, or one is malformed.</exception>
    public static LearningRecordSettings? Read(Func<string, string?> variable)
    {
        var set = new EnvironmentSettings(Prefix, variable);
        var (endpoint, key, secret, since) = (set["Endpoint"], set["Key"], set["Secret"], set["Since"]);
        if (endpoint is null && key is null && secret is null && since is null)
            return null;
        if (endpoint is null || key is null || secret is null)
            throw new StartFailureException($"To send learning records, {Prefix}Endpoint, {Prefix}Key and {Prefix}Secret are needed together; set all three, or none.");
        if (key.Contains(':', StringComparison.Ordinal))
            throw new StartFailureException($"{Prefix}Key cannot have a colon in it: the record store would take what follows it for the secret.");
        return new(Address(set, endpoint), key, secret, since is null ? default : Day(since));
    }

    private static Uri Address(EnvironmentSettings set, string endpoint)
    {
        var address = set.SafeAddress("Endpoint", endpoint);
        if (address.Query.Length > 0 || address.UserInfo.Length > 0 || address.AbsolutePath.TrimEnd('/').EndsWith(Resource, StringComparison.OrdinalIgnoreCase))
            throw new StartFailureException($"{Prefix}Endpoint is the record store's endpoint alone, such as https://records.example/xapi, without {Resource}, a key or a query.");
        return new(endpoint.TrimEnd('/') + Resource);
    }

    private static DateTimeOffset Day(string text) => DateTimeOffset.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var day)
        ? day
        : throw new StartFailureException($"{Prefix}Since must be a day such as 2026-09-01, not {text}.");
}
