package org.revelateur.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** Addresses of documentation, which nobody has. */
class ClientTests {

    @ParameterizedTest
    @CsvSource({
        "203.0.113.77, 203.0.113.77, 203.0.113.0/24",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2:0:0:0:0, 2001:db8:1:0:0:0:0:0/48",
        "unix, 0.0.0.0, 0.0.0.0/24"})
    void isCountedByItsNetworkAndWrittenDownWithoutItsName(String address, String counted, String shortened) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);

        var client = Client.of(request);

        assertThat(client.counted()).isEqualTo(counted);
        assertThat(client.shortened()).isEqualTo(shortened);
    }
}
