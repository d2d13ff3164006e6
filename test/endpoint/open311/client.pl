# Asks an endpoint by FixMyStreet's client of Open311, whose file stands alone: what it loads of FixMyStreet is stubbed.
# Reads a JSON object on its standard input, and writes what the client made of the answers.
use strict;
use warnings;
use JSON::PP;

BEGIN {
    for my $name (
        qw(FixMyStreet FixMyStreet::Cobrand FixMyStreet::DB Utils
        FixMyStreet::App::Model::PhotoSet FixMyStreet::ImageMagick)
      )
    {
        ( my $file = "$name.pm" ) =~ s{::}{/}g;
        $INC{$file} = 'stub';
    }
}

sub Utils::truncate_coordinate { return sprintf '%0.6f', shift }

# A report there: every method that it is asked for gives the field of that name, or nothing.
package Report;
our $AUTOLOAD;

sub new { my ( $class, $fields ) = @_; return bless {%$fields}, $class }

sub AUTOLOAD {
    my $self = shift;
    ( my $name = $AUTOLOAD ) =~ s/.*:://;
    return $self->{$name};
}
sub DESTROY { }

package main;

my $asked = decode_json( do { local $/; <STDIN> } );
require $asked->{file};

sub city {
    my ($key) = @_;
    return Open311->new(
        endpoint             => $asked->{endpoint},
        jurisdiction         => $asked->{jurisdiction},
        api_key              => $key,
        extended_description => 1,
    );
}

sub report {
    my %fields = %{ $asked->{report} };
    return Report->new(
        {
            %fields,
            user             => Report->new( { email => $fields{email} } ),
            get_extra_fields => $fields{extra},
            used_map         => 1,
        }
    );
}

sub post {
    my ($key) = @_;
    my $city = city($key);
    my $id = $city->send_service_request( report(), { url => 'https://fixmystreet.example/1' }, $asked->{service} );
    return { id => "$id", error => $city->error };
}

my $city = city( $asked->{key} );
print encode_json(
    {
        services   => $city->get_service_list->{service},
        definition => $city->get_service_meta_info( $asked->{definition} ),
        requests   => $city->get_service_requests( { start_date => $asked->{since}, end_date => $asked->{until} } ),
        chosen     => $city->get_service_requests( { report_ids => $asked->{ids} } ),
        token      => $city->get_service_request_id_from_token( $asked->{ids}[0] ),
        posted     => [ post( $asked->{key} ), post( $asked->{key} ) ],
        refused    => post('wrong'),
    }
);
