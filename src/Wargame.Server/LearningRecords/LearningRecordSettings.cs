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

    /// <summary>Reads the environment. The command line is no place for a secret: every user of the machine can read it.</summary>
    /// <param name="variable">The value of a variable, or null.</param>
    /// <returns>Null when nothing is sent anywhere.</returns>
    /// <exception cref="StartFailureException">Some settings are there and others are not, or one is malformed.</exception>
    public static LearningRecordSettings? Read(Func<string, string?> variable)
    {
        var (endpoint, key, secret, since) = (Value("Endpoint"), Value("Key"), Value("Secret"), Value("Since"));
        if (endpoint is null && key is null && secret is null && since is null)
            return null;
        if (endpoint is null || key is null || secret is null)
            throw new StartFailureException($"To send learning records, {Prefix}Endpoint, {Prefix}Key and {Prefix}Secret are needed together; set all three, or none.");
        if (key.Contains(':', StringComparison.Ordinal))
            throw new StartFailureException($"{Prefix}Key cannot have a colon in it: the record store would take what follows it for the secret.");
        return new(Address(endpoint), key, secret, since is null ? default : Day(since));

        string? Value(string name) => variable(Prefix + name) is { } value && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
    }

    // What goes to the store in the clear could be read on the way, but for the machine itself.
    private static Uri Address(string endpoint)
    {
        if (!Uri.TryCreate(endpoint, UriKind.Absolute, out var address) || !(address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback)))
            throw new StartFailureException($"{Prefix}Endpoint must be an address that begins with https:// (or http:// on this machine), not {endpoint}.");
        if (address.Query.Length > 0 || address.UserInfo.Length > 0 || address.AbsolutePath.TrimEnd('/').EndsWith(Resource, StringComparison.OrdinalIgnoreCase))
            throw new StartFailureException($"{Prefix}Endpoint is the record store's endpoint alone, such as https://records.example/xapi, without {Resource}, a key or a query.");
        return new(endpoint.TrimEnd('/') + Resource);
    }

    private static DateTimeOffset Day(string text) => DateTimeOffset.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var day)
        ? day
        : throw new StartFailureException($"{Prefix}Since must be a day such as 2026-09-01, not {text}.");
}
