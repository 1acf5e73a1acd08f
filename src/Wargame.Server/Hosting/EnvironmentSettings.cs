namespace Wargame.Server.Hosting;

/// <summary>
/// Settings of one subject, read from the environment. The command line is no place for a secret: every user of the machine can read it.
/// </summary>
/// <param name="prefix">What the names of its variables begin with.</param>
/// <param name="variable">The value of a variable, or null.</param>
internal sealed class EnvironmentSettings(string prefix, Func<string, string?> variable)
{
    /// <summary>A setting without the space around it; null when it is not set, or blank.</summary>
    public string? this[string name] => variable(prefix + name) is { } value && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;

    /// <summary>An address to which secrets may go: in the clear they could be read on the way, but for the machine itself.</summary>
    /// <exception cref="StartFailureException">It is none.</exception>
    public Uri SafeAddress(string name, string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
            ? address
            : throw new StartFailureException($"{prefix}{name} must be an address that begins with https:// (or http:// on this machine), not {value}.");
}
