using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;

namespace Wargame.Server.Hosting;

/// <summary>This machine's addresses in its network, the likeliest for phones first.</summary>
internal static class LanAddresses
{
    private static readonly string[] Virtual = ["docker", "veth", "br-", "virbr", "vmnet", "vEthernet", "tun", "tap", "wg"];

    public static IReadOnlyList<IPAddress> Find()
    {
        try
        {
            return
            [
                .. NetworkInterface.GetAllNetworkInterfaces()
                    .Where(IsUsable)
                    .SelectMany(card => card.GetIPProperties().UnicastAddresses.Select(unicast => (card, unicast.Address)))
                    .Where(found => found.Address.AddressFamily == AddressFamily.InterNetwork && !IsLinkLocal(found.Address))
                    .OrderBy(found => found.card.GetIPProperties().GatewayAddresses.Count == 0)
                    .Select(found => found.Address),
            ];
        }
        catch (NetworkInformationException)
        {
            return [];
        }
    }

    private static bool IsUsable(NetworkInterface card) =>
        card.OperationalStatus == OperationalStatus.Up
        && card.NetworkInterfaceType != NetworkInterfaceType.Loopback
        && !Virtual.Any(prefix => card.Name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));

    private static bool IsLinkLocal(IPAddress address) => address.GetAddressBytes() is [169, 254, ..];
}
