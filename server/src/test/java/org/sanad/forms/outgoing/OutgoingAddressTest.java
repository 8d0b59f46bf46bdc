package org.sanad.forms.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanad.shared.Refused;

class OutgoingAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "https://127.0.0.1/",
                "https://localhost/",
                "https://10.1.2.3/",
                "https://192.168.0.1/",
                "https://172.16.0.1/",
                "https://169.254.169.254/latest/meta-data/",
                "https://100.64.0.1/",
                "https://0.0.0.0/",
                "https://[::1]/",
                "https://[fd00::1]/",
                "https://[::ffff:127.0.0.1]/",
                "https://[64:ff9b::7f00:1]/",
                "https://2130706433/",
                "ftp://192.0.2.1/",
                "https://user@192.0.2.1/",
                "//192.0.2.1/",
                "nonsense"
            })
    void nothing_inside_the_network_and_nothing_unsealed_is_asked(String address) {
        assertThatThrownBy(() -> OutgoingAddress.checked(address, false)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://192.0.2.1/hook", "https://[2001:db8::1]/"})
    void a_sealed_line_to_the_world_is_fine(String address) {
        assertThat(OutgoingAddress.checked(address, false)).hasToString(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:8080/x", "https://10.0.0.7/"})
    void a_mission_may_allow_its_own_network(String address) {
        assertThat(OutgoingAddress.checked(address, true)).hasToString(address);
    }
}
