namespace Wargame.Grains;

/// <summary>Under which address phones in the same network find this server; known once it listens.</summary>
public sealed class PublicAddress
{
    /// <summary>Such as <c>http://192.168.1.20:5080</c>, without a slash at its end.</summary>
    public string Value { get; set; } = "http://localhost";

    /// <summary>The address of a session's join page.</summary>
    public string Join(string joinCode) => $"{Value}/join/{joinCode}";

    /// <summary>The address that a pass is scanned from.</summary>
    public string Pass(string joinCode, string pass) => $"{Value}/join/{joinCode}/{pass}";
}
