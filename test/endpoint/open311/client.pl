# Asks an endpoint by FixMyStreet's client of Open311, whose file stands alone: what it loads of FixMyStreet is stubbed.
# Reads a JSON object on its standard input, and writes what the client made of the answers.
use strict;
use warnings;
use JSON::PP;
use MIME::Base64;

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

# The photos of a report there.
package Photos;
sub new { my ( $class, $photo ) = @_; return bless { photo => $photo }, $class }
sub all_ids { return ('0a1b2c.jpeg') }
sub get_image_data { return { content_type => 'image/jpeg', data => $_[0]{photo} } }

package main;

my $asked = decode_json( do { local $/; <STDIN> } );
require $asked->{file};

sub city {
    my ( $key, %more ) = @_;
    return Open311->new(
        endpoint             => $asked->{endpoint},
        jurisdiction         => $asked->{jurisdiction},
        api_key              => $key,
        extended_description => 1,
        fixmystreet_body     => bless( {}, 'FixMyStreet::DB::Result::Body' ),
        %more,
    );
}

# No body of its own there has anything to add.
sub FixMyStreet::DB::Result::Body::get_cobrand_handler { return }

sub report {
    my %fields = %{ $asked->{report} };
    return Report->new(
        {
            %fields,
            user             => Report->new( { email => $fields{email} } ),
            get_extra_fields => $fields{extra},
            get_photoset     => Photos->new( decode_base64( $asked->{photo} ) ),
            used_map         => 1,
        }
    );
}

sub post {
    my ( $key, $extra, %more ) = @_;
    my $city = city( $key, %more );
    my $id = $city->send_service_request( report(), { url => 'https://fixmystreet.example/1', %{ $extra // {} } },
        $asked->{service} );
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
        uploaded   => [ map { post( $asked->{key}, {}, upload_files => 1, always_upload_photos => 1 ) } 1, 2 ],
        linked     => [ map { post( $asked->{key}, { image_url => $asked->{link} } ) } 1, 2 ],
        refused    => post('wrong'),
    }
);
