package dev.iotajs.sdk.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The borders of what is public; what is inside the ranges is in the corpus. */
final class AddressPolicyTest {
  private final AddressPolicy policy = new AddressPolicy(address -> false);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1",
        "8.8.8.8",
        "9.255.255.255",
        "11.0.0.0",
        "100.63.255.255",
        "100.128.0.0",
        "126.255.255.255",
        "128.0.0.0",
        "168.63.129.15",
        "168.63.129.17",
        "169.253.255.255",
        "169.255.0.0",
        "172.15.255.255",
        "172.32.0.0",
        "192.0.1.0",
        "192.167.255.255",
        "192.169.0.0",
        "198.17.255.255",
        "198.20.0.0",
        "223.255.255.255",
        "2001:200::1",
        "2001:4860:4860::8888",
        "2003::1",
        "2606:4700::1111",
        "2a00:1450:4001::1",
        "3ffd::1",
        "3fff:1000::1"
      })
  void address_ofTheInternet_isPublic(String address) throws UnknownHostException {
    assertThat(policy.isPublic(InetAddress.getByName(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.255.255.255",
        "10.0.0.0",
        "100.64.0.0",
        "100.127.255.255",
        "127.0.0.0",
        "168.63.129.16",
        "169.254.0.0",
        "169.254.255.255",
        "172.16.0.0",
        "172.31.255.255",
        "192.0.0.255",
        "192.168.255.255",
        "198.18.0.0",
        "198.19.255.255",
        "224.0.0.0",
        "255.255.255.255",
        "1fff:ffff::1",
        "2001:1ff:ffff::1",
        "2001:db8:ffff::1",
        "2002::1",
        "2a00::5efe:7f00:1",
        "2a00::200:5efe:7f00:1",
        "3ffe:ffff::1",
        "3fff:fff::1",
        "4000::1",
        "5f00::1",
        "fe80::1"
      })
  void address_ofSomethingElse_isNot(String address) throws UnknownHostException {
    assertThat(policy.isPublic(InetAddress.getByName(address))).isFalse();
  }

  @Test
  void ownAddress_isNotPublic() throws UnknownHostException {
    InetAddress own = InetAddress.getByName("8.8.8.8");

    assertThat(new AddressPolicy(own::equals).isPublic(own)).isFalse();
  }
}
